import type { StripView } from '../guard/warm.ts';
import { say } from '../rules/say.ts';
import { Icon, type IconName } from './Icon.tsx';
import { Said } from './Said.tsx';
import { capitalised, kindName, labelOf, levelAsksInside, topicOf } from './words.ts';

/** Which account it is, from what that was read, and what its drafts are judged by. */
export function Why({ id, view }: { readonly id: string; readonly view: StripView }) {
  const { author, kind, profile, signals = [] } = view;
  return (
    <section className="account-why" id={id} aria-label={say('why_title')}>
      <h2>
        <bdi>{labelOf(author)}</bdi>
      </h2>
      <p>{whose(view)}</p>
      {author.state === 'unreadable' && <p>{say('why_unreadable', author.reason)}</p>}
      {profile?.workingAs && (
        <p>
          <Said
            text="why_working_as"
            parts={[<bdi key="name">{profile.workingAs.name}</bdi>, profile.workingAs.until]}
          />
        </p>
      )}
      {signals.length > 0 && (
        <>
          <h3>{say('why_read_from')}</h3>
          <ul>
            {signals.map(({ name, says, agrees }) => (
              <li key={`${name} ${says}`} data-level={agrees ? 'note' : 'warn'}>
                <Sign name={agrees ? 'check' : 'warn'} />
                <span>
                  <Said
                    text={agrees ? 'why_signal' : 'why_signal_differs'}
                    parts={[name, <bdi key="says">{says}</bdi>]}
                  />
                </span>
              </li>
            ))}
          </ul>
        </>
      )}
      <h3>{say('why_checked_by')}</h3>
      {profile === undefined || profile.rules.length === 0 ? (
        <p>{say(kind === 'unknown' ? 'why_no_rule_unknown' : 'why_no_rule')}</p>
      ) : (
        <ul>
          {profile.rules.map((rule) => (
            <li key={`${rule.rule} ${rule.name} ${rule.level}`} data-level={rule.level}>
              <Sign name={rule.level} />
              <span>
                <Said
                  text="why_rule"
                  parts={[<bdi key="name">{capitalised(topicOf(rule))}</bdi>, levelAsksInside(rule.level)]}
                />
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
  if (profile?.listed) return say('why_listed', profile.listed.name, kindName(kind));
  return say(author.state === 'unlisted' ? 'why_unlisted' : 'why_kind', kindName(kind));
}
