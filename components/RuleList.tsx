import type { Policy } from '../policy/policy.ts';
import { RULES } from '../rules/index.ts';
import type { RuleSetting } from '../rules/rule.ts';
import { describeOptions, wordOf } from './describe-options.ts';
import { describeMoment, describeOption, describeRule, isOnHold, OUTCOMES } from './describe-rule.ts';
import { Icon } from './Icon.tsx';
import { WordList } from './WordList.tsx';
import { capitalised, inOneList, LEVEL_ASKS, topicOf } from './words.ts';

/** The rules of a policy, a sentence each. */
export function RuleList({ policy }: { readonly policy: Policy }) {
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">Rules</h2>
      {isOnHold(policy, Date.now()) && <PauseItem policy={policy} />}
      {policy.rules.length === 0 ? (
        <p className="soft">No rule is in force, so no draft is stopped for what it says.</p>
      ) : (
        <ol className="cards">
          {[...policy.rules.entries()].map(([position, setting]) => (
            <RuleItem key={position} setting={setting} policy={policy} />
          ))}
        </ol>
      )}
      <p className="soft">When the account or the draft can’t be read, {OUTCOMES[policy.unreadable]}.</p>
    </section>
  );
}

function RuleItem({ setting, policy }: { readonly setting: RuleSetting; readonly policy: Policy }) {
  const rule = RULES.get(setting.rule);
  return (
    <li className="card" data-level={setting.level}>
      <div className="rule-head">
        <h3>{capitalised(topicOf(setting))}</h3>
        <span className="level">
          <Icon name={setting.level} />
          {LEVEL_ASKS[setting.level]}
        </span>
      </div>
      <p>{describeRule(setting, policy.accounts)}</p>
      {describeOptions(setting).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {rule !== undefined && (
        <p className="soft">
          {rule.summary} {rule.why}
        </p>
      )}
      {setting.message !== undefined && <blockquote dir="auto">{setting.message}</blockquote>}
      <dl className="facts">
        {listsOf(setting).map(([name, words]) => (
          <div key={name}>
            <dt>{capitalised(describeOption(name))}</dt>
            <dd>
              <WordList words={words} />
            </dd>
          </div>
        ))}
      </dl>
    </li>
  );
}

function PauseItem({ policy }: { readonly policy: Policy }) {
  const { message, until, accounts } = policy.pause;
  const names = accounts?.map((id) => policy.accounts.find((account) => account.id === id)?.name ?? id);
  return (
    <div className="card" data-level="block">
      <div className="rule-head">
        <h3>On hold</h3>
        <span className="level">
          <Icon name="block" />
          {LEVEL_ASKS.block}
        </span>
      </div>
      <p>
        Nothing goes out {names === undefined ? 'from any account' : `from ${inOneList(names)}`}
        {until === undefined ? '' : ` until ${describeMoment(until)}`}.
      </p>
      {message !== undefined && <blockquote dir="auto">{message}</blockquote>}
    </div>
  );
}

/** The lists of words among a rule's own options, and its exceptions. */
function listsOf({ options, allow }: RuleSetting): readonly (readonly [string, readonly string[]])[] {
  const own = typeof options === 'object' && options !== null ? Object.entries(options) : [];
  return [...own, ['except', allow]].flatMap(([name, value]) => {
    if (typeof name !== 'string' || !Array.isArray(value)) return [];
    const words = value
      .flatMap((item) => wordOf(item) ?? [])
      .map((word) => (name === 'languages' ? languageOf(word) : word));
    const heading = HEADINGS.get(name) ?? name;
    return words.length === 0 || heading === '' ? [] : [[heading, words] as const];
  });
}

function languageOf(code: string): string {
  return code === 'other' ? 'others' : (LANGUAGE_NAMES.of(code) ?? code);
}

const LANGUAGE_NAMES = new Intl.DisplayNames('en', { type: 'language' });

/** Options that are listed under other words than their own; without words: said in a sentence. */
const HEADINGS: ReadonlyMap<string, string> = new Map([
  ['match', 'has to find'],
  ['noMatch', 'must not find'],
  ['unless', ''],
]);
