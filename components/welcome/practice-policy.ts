import type { Policy } from '../../policy/policy.ts';
import { builtInPolicy, readPolicy } from '../../policy/read-policy.ts';
import { STARTER } from '../../policy/starter.ts';
import { say } from '../../rules/say.ts';

/** The accounts that one may practise as, by id. */
export type PracticeAs = 'chrysler' | 'yourself';

/** The starter policy for the account of a brand and one's own, where nobody swears in the brand's name. */
export function practicePolicy(): Policy {
  const raw = {
    ...STARTER,
    accounts: [
      { id: 'chrysler', name: 'Chrysler Autos', kind: 'brand', handles: { x: ['ChryslerAutos'] } },
      { id: 'yourself', name: say('welcome_yourself'), kind: 'personal' },
    ],
    rules: [
      { rule: 'profanity', level: 'block', kinds: ['brand', 'client'] },
      ...STARTER.rules.map((rule) => (rule.rule === 'profanity' ? { ...rule, kinds: ['personal', 'unknown'] } : rule)),
    ],
  };
  return readPolicy(raw).policy ?? builtInPolicy();
}
