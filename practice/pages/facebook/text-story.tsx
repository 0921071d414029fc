import { useState } from 'react';
import { session } from '../here.ts';
import { Portrait } from './actor.tsx';
import { Pressable } from './pressable.tsx';
import { createTextStory } from './publish.ts';

type Props = { onPublished(text: string): void; onLost(): void };

/** A story that is text on a background (`/stories/create`): a plain text field, and no form around it. */
export function TextStory({ onPublished, onLost }: Props) {
  const { account, visible } = session;
  const [text, setText] = useState('');
  const [posting, setPosting] = useState(false);
  const valid = !posting && text.trim() !== '';

  function share() {
    if (!valid) return;
    setPosting(true);
    createTextStory(text)
      .then(() => {
        setText('');
        onPublished(text);
      })
      .catch(onLost)
      .finally(() => setPosting(false));
  }

  return (
    <div className="fb-studio">
      <div role="complementary" className="fb-studio-side">
        <h1>
          <span dir="auto">Your story</span>
        </h1>
        <div className="fb-actor">
          <Portrait name={visible ? account.name : ''} color={account.color} />
          {visible && (
            <span dir="auto">
              <strong>{account.name}</strong>
            </span>
          )}
        </div>
        <label className="fb-story-field">
          <span>Text</span>
          <textarea
            dir="auto"
            rows={6}
            placeholder="Start typing"
            value={text}
            onChange={(event) => setText(event.currentTarget.value)}
          />
        </label>
        <div role="radiogroup" aria-label="Backgrounds" className="fb-attach">
          {['Blue', 'Dusk'].map((name) => (
            <div key={name} role="radio" aria-label={name} aria-checked={name === 'Blue'} className="fb-tool">
              {name.charAt(0)}
            </div>
          ))}
        </div>
        <div className="fb-buttons">
          <Pressable label="Discard" className="fb-button-plain" onPress={() => setText('')} />
          <Pressable label="Share to story" className="fb-button" disabled={!valid} onPress={share} />
        </div>
      </div>
      <div role="main" aria-label="Preview" className="fb-studio-preview">
        <div dir="auto">{text || 'Start typing'}</div>
      </div>
    </div>
  );
}
