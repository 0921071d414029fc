import type { Picture } from '../guard/warm.ts';
import type { Author, Site } from '../rules/rule.ts';
import { say } from '../rules/say.ts';
import { Icon } from './Icon.tsx';
import { Portrait } from './Portrait.tsx';
import { kindName, labelOf, SITE_NAMES } from './words.ts';

type Props = {
  readonly id: string;
  readonly author: Author;
  readonly site: Site;
  readonly picture?: Picture | undefined;
};

/** As whom the draft is about to go out, as large as it deserves. */
export function AuthorCard({ id, author, site, picture }: Props) {
  const named = author.state === 'listed' || author.state === 'unlisted';
  const kind = author.state === 'unlisted' ? 'stop_kind_on_unlisted' : 'stop_kind_on';
  return (
    <div className="author" data-kind={author.kind}>
      <Portrait author={author} picture={picture} />
      <div className="author-words" id={id}>
        <span className="eyebrow">{say('stop_going_out_as')} </span>
        <bdi className="author-label">{named ? labelOf(author) : say('stop_unreadable_account')}</bdi>
        <span className="author-kind">
          {' '}
          <Icon name={author.kind} />
          <span>{say(kind, kindName(author.kind), SITE_NAMES[site])}</span>
        </span>
        {author.state === 'unreadable' && <span className="author-reason"> {author.reason}</span>}
      </div>
    </div>
  );
}
