import { useState } from 'react';
import { Layer } from './layer.tsx';
import type { Media } from './purpose.ts';

/** What is written about a picture or a film. Its button keeps the words in the draft and sends nothing. */
export function MediaDialog({ media, onSave }: { readonly media: Media; onSave(media: Media): void }) {
  const [draft, setDraft] = useState(media);
  const image = media.kind === 'image';
  return (
    <Layer>
      <div role="dialog" aria-modal="true" aria-labelledby="media-header" className="x-sheet">
        <h2 id="media-header">{image ? 'Edit image description' : 'Edit video'}</h2>
        {image ? (
          <textarea
            name="altTextInput"
            data-testid="altTextInput"
            aria-label="Description"
            maxLength={1000}
            rows={4}
            value={draft.alt}
            onChange={(event) => setDraft({ ...draft, alt: event.target.value })}
          />
        ) : (
          <>
            <input
              name="title"
              aria-label="Title"
              maxLength={100}
              value={draft.title}
              onChange={(event) => setDraft({ ...draft, title: event.target.value })}
            />
            <textarea
              name="description"
              aria-label="Description"
              maxLength={1000}
              rows={4}
              value={draft.description}
              onChange={(event) => setDraft({ ...draft, description: event.target.value })}
            />
          </>
        )}
        <button
          type="button"
          role="button"
          className="x-button"
          data-testid="endEditingButton"
          onClick={() => onSave(draft)}
        >
          Save
        </button>
      </div>
    </Layer>
  );
}
