import type { Policy } from '../policy/policy.ts';
import type { Count } from '../policy/tally.ts';
import { RULES } from '../rules/index.ts';
import type { RuleSetting } from '../rules/rule.ts';
import { say, sayList, saySentences } from '../rules/say.ts';
import { describeCounts } from './describe-counts.ts';
import { listsOf } from './describe-lists.ts';
import { describeOptions } from './describe-options.ts';
import { describeMode, describeMoment, describeRule, isPauseActive, outcomeOf } from './describe-rule.ts';
import { Icon } from './Icon.tsx';
import { WordList } from './WordList.tsx';
import { capitalised, levelAsks, topicOf } from './words.ts';

type RuleListProps = { readonly policy: Policy; readonly counts?: readonly Count[] };

/** The rules of a policy, a sentence each, and how often each would have stopped a post where it stops none. */
export function RuleList({ policy, counts = [] }: RuleListProps) {
  const counted = describeCounts(policy, counts, Date.now());
  const mode = describeMode(policy.mode);
  return (
    <section aria-labelledby="rules">
      <h2 id="rules">{say('rules_title')}</h2>
      {mode !== '' && <p className="warning">{mode}</p>}
      {isPauseActive(policy, Date.now()) && <PauseItem policy={policy} />}
      {policy.rules.length === 0 ? (
        <p className="soft">{say('rules_none')}</p>
      ) : (
        <ol className="cards">
          {[...policy.rules.entries()].map(([position, setting]) => (
            <RuleItem key={position} {...{ setting, policy }} counted={counted.ofRule(setting)} />
          ))}
        </ol>
      )}
      <p className="soft">{say('rules_unreadable', outcomeOf(policy.unreadable, policy.mode))}</p>
      {counted.others !== '' && <p className="soft">{counted.others}</p>}
    </section>
  );
}

type RuleItemProps = { readonly setting: RuleSetting; readonly policy: Policy; readonly counted: string };

function RuleItem({ setting, policy, counted }: RuleItemProps) {
  const rule = RULES.get(setting.rule);
  return (
    <li className="card" data-level={setting.level}>
      <div className="rule-head">
        <h3>{capitalised(topicOf(setting))}</h3>
        <span className="level">
          <Icon name={setting.level} />
          {levelAsks(setting.level)}
        </span>
      </div>
      <p>{describeRule(setting, policy.accounts, policy.mode)}</p>
      {counted !== '' && <p>{counted}</p>}
      {describeOptions(setting).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {rule !== undefined && <p className="soft">{saySentences([rule.summary(), rule.why()])}</p>}
      {setting.message !== undefined && <blockquote dir="auto">{setting.message}</blockquote>}
      <dl className="facts">
        {listsOf(setting).map(([name, words]) => (
          <div key={name}>
            <dt>{capitalised(name)}</dt>
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
        <h3>{say('hold_title')}</h3>
        <span className="level">
          <Icon name="block" />
          {levelAsks('block')}
        </span>
      </div>
      <p>
        {say(
          `hold_${policy.mode === 'enforce' ? 'now' : 'later'}_${names === undefined ? 'all' : 'some'}${until === undefined ? '' : '_until'}`,
          names === undefined ? '' : sayList(names),
          until === undefined ? '' : describeMoment(until),
        )}
      </p>
      {message !== undefined && <blockquote dir="auto">{message}</blockquote>}
    </div>
  );
}
