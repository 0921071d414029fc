import type { Author, Site } from '../rules/rule.ts';
import { KindTile } from './KindTile.tsx';
import { kindName, labelOf, SITE_NAMES } from './words.ts';

/** As whom the draft is about to go out, as large as it deserves. */
export function AuthorCard(props: { readonly id: string; readonly author: Author; readonly site: Site }) {
  const { author } = props;
  const named = author.state === 'listed' || author.state === 'unlisted';
  return (
    <div className="author">
      <KindTile kind={author.kind} />
      <div className="author-words" id={props.id}>
        <span className="eyebrow">About to go out as </span>
        <bdi className="author-label">{named ? labelOf(author) : 'An account that can’t be read'}</bdi>
        <span className="author-kind">
          {' '}
          {kindName(author.kind)} on {SITE_NAMES[props.site]}
          {author.state === 'unlisted' && ' — not listed in the policy'}
        </span>
        {author.state === 'unreadable' && <span className="author-reason"> {author.reason}</span>}
      </div>
    </div>
  );
}
