import { Post, READER_POST } from './post.tsx';
import type { Media } from './purpose.ts';

const PICTURE = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 18"><rect width="32" height="18" fill="#9db4c0"/><path d="M0 18l10-10 6 6 5-4 11 8z" fill="#5c7a89"/></svg>')}`;

type Props = { readonly media?: Media; readonly quotes: boolean; onDescribe(): void };

/** What hangs below the text: one's own picture or film, and the post that is quoted. */
export function Attachments({ media, quotes, onDescribe }: Props) {
  if (!media && !quotes) return null;
  return (
    <div data-testid="attachments" className="x-attachments">
      {media && (
        <>
          {media.kind === 'image' ? (
            <div aria-label={media.alt || 'Media'} role="group">
              <img alt={media.alt} draggable src={PICTURE} />
            </div>
          ) : (
            <div aria-label="Media" role="group" className="x-video" />
          )}
          <a
            href="/compose/post/media"
            role="link"
            data-testid="altTextWrapper"
            aria-label={media.kind === 'image' ? 'Add description' : 'Edit video'}
            onClick={(event) => {
              event.preventDefault();
              onDescribe();
            }}
          >
            {media.kind === 'image' ? 'Add description' : 'Edit video'}
          </a>
        </>
      )}
      {quotes && <Post {...READER_POST} />}
    </div>
  );
}
