import type { StripView } from '../guard/warm.ts';
import { Icon, type IconName } from './Icon.tsx';
import { capitalised, kindName, labelOf, levelAsksInside } from './words.ts';

/** Which account it is, from what that was read, and what its drafts are judged by. */
export function Why({ id, view }: { readonly id: string; readonly view: StripView }) {
  const { author, kind, profile, signals = [] } = view;
  return (
    <section className="account-why" id={id} aria-label="Why this account" dir="auto">
      <h2>
        <bdi>{labelOf(author)}</bdi>
      </h2>
      <p>{whose(view)}</p>
      {author.state === 'unreadable' && <p>It can’t be read: {author.reason}</p>}
      {profile?.workingAs && (
        <p>
          You are working as <bdi>{profile.workingAs.name}</bdi> until {profile.workingAs.until}.
        </p>
      )}
      {signals.length > 0 && (
        <>
          <h3>Read from</h3>
          <ul>
            {signals.map(({ name, says, agrees }) => (
              <li key={`${name} ${says}`} data-level={agrees ? 'note' : 'warn'}>
                <Sign name={agrees ? 'check' : 'warn'} />
                <span>
                  {name}: <bdi>{says}</bdi>
                  {!agrees && ' (differs)'}
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>Checked by</h3>
      {profile === undefined || profile.rules.length === 0 ? (
        <p>No rule applies to {kind === 'unknown' ? 'an unknown account' : 'this account'} here.</p>
      ) : (
        <ul>
          {profile.rules.map(({ name, level }) => (
            <li key={`${name} ${level}`} data-level={level}>
              <Sign name={level} />
              <span>
                <bdi>{capitalised(name)}</bdi>: {levelAsksInside(level)}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Sign({ name }: { readonly name: IconName }) {
  return (
    <span className="account-why-sign">
      <Icon name={name} />
    </span>
  );
}

function whose({ author, kind, profile }: StripView): string {
  if (profile?.listed) return `${profile.listed.name}. ${kindName(kind)}, on your organization’s list.`;
  return author.state === 'unlisted' ? `Not on your organization’s list. ${kindName(kind)}.` : `${kindName(kind)}.`;
}
