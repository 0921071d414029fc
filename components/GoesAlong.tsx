import type { LinkTarget } from '../guard/link-targets.ts';
import type { AlongWith } from '../guard/warm.ts';
import { say, sayCount } from '../rules/say.ts';
import { Icon, type IconName } from './Icon.tsx';

type Props = { readonly links: readonly LinkTarget[]; readonly attachments: readonly AlongWith[] };

/** How many links and attachments are named. */
const NAMED = 10;

/** What goes out with the words: where the links lead, and what hangs on them. */
export function GoesAlong({ links, attachments }: Props) {
  if (links.length + attachments.length === 0) return null;
  const more = Math.max(0, links.length - NAMED) + Math.max(0, attachments.length - NAMED);
  return (
    <ul className="along" aria-label={say('stop_along')}>
      {links.slice(0, NAMED).map((link) => (
        <Link key={link.ascii ?? link.host} link={link} />
      ))}
      {[...attachments.slice(0, NAMED).entries()].map(([place, { kind, words, unseen }]) => (
        <li key={place}>
          <Icon name={SIGNS[kind]} />
          <span>
            {say(`stop_along_${kind}`)}
            {words === undefined ? (
              kind === 'picture' && !unseen && <span className="soft"> {say('stop_along_undescribed')}</span>
            ) : (
              <>
                {': '}
                <bdi className="along-words">{words}</bdi>
              </>
            )}
          </span>
        </li>
      ))}
      {more > 0 && <li className="soft">{sayCount('stop_along_more', more)}</li>}
    </ul>
  );
}

function Link({ link: { host, ascii, looksLike, shortened } }: { readonly link: LinkTarget }) {
  const odd = looksLike !== undefined || shortened === true;
  return (
    <li data-level={odd ? 'warn' : undefined}>
      <Icon name={odd ? 'warn' : 'link'} />
      <span>
        <span className="unseen">{say('stop_link_to')} </span>
        <bdi className="host" dir="ltr">
          {host}
        </bdi>
        {ascii !== undefined && (
          <>
            {' '}
            <bdi className="soft" dir="ltr">
              ({ascii})
            </bdi>
          </>
        )}
        {shortened && <span className="soft"> {say('stop_link_shortened')}</span>}
        {looksLike !== undefined && <span className="soft"> {say('stop_link_looks_like', looksLike)}</span>}
      </span>
    </li>
  );
}

const SIGNS: Readonly<Record<AlongWith['kind'], IconName>> = {
  picture: 'picture',
  video: 'video',
  document: 'document',
  poll: 'poll',
  post: 'justify',
  something: 'clip',
  file: 'clip',
};
