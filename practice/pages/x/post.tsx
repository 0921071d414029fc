import { PARENT } from '../../surfaces.ts';
import { Avatar } from './avatar.tsx';
import { Icon } from './icon.tsx';

export type Author = { readonly name: string; readonly color: string; readonly x: { readonly handle: string } };

const READER: Author = { name: 'A practice reader', color: '#3f6b8c', x: { handle: PARENT.handle } };

/** The post that replies answer and quotes show. */
export const READER_POST = {
  author: READER,
  text: 'First time on Woodward Avenue today. Any tips for a Saturday in Detroit?',
} as const;

type Props = { readonly author: Author; readonly text: string; onReply?(): void; onQuote?(): void };

/** A post in a timeline, a conversation or a quote. */
export function Post({ author, text, onReply, onQuote }: Props) {
  return (
    <div data-testid="cellInnerDiv">
      <article data-testid="tweet" className="x-post" aria-label={`${author.name}: ${text.slice(0, 60)}`}>
        <Avatar account={author} />
        <div className="x-post-body">
          <div data-testid="User-Name" className="x-post-author">
            <strong>{author.name}</strong> <span>@{author.x.handle}</span>
          </div>
          <div data-testid="tweetText" className="x-post-text">
            {text}
          </div>
          {onReply && (
            <div role="group" aria-label="Actions" className="x-post-actions">
              <button type="button" data-testid="reply" aria-label="Reply" className="x-tool" onClick={onReply}>
                <Icon name="reply" />
              </button>
              <button
                type="button"
                data-testid="retweet"
                aria-label="Repost"
                className="x-tool"
                {...(onQuote && { onClick: onQuote })}
              >
                <Icon name="repeat" />
              </button>
              <button type="button" data-testid="like" aria-label="Like" className="x-tool">
                <Icon name="heart" />
              </button>
            </div>
          )}
        </div>
      </article>
    </div>
  );
}
