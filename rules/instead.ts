import type { Match } from './rule.ts';
import { say } from './say.ts';

/** What to do about a match: to write what the policy has for it `instead`, or, where it has nothing, what the rule suggests itself. */
export function suggest(instead: string | undefined, suggestion: string): Pick<Match, 'suggestion' | 'replacement'> {
  if (instead === undefined) return { suggestion };
  return {
    suggestion: instead === '' ? say('rule_instead_nothing') : say('rule_instead', instead),
    replacement: instead,
  };
}
