import { type Author, compareLevels, type Finding, MODES } from '../rule.ts';
import { say, saySentences } from '../say.ts';

/**
 * What was found, with private life said once: by `personal-voice` or by `wrong-account`, whichever is the stricter, and by the former
 * where they are alike. What is not shown takes nothing from what is.
 */
export function sayPrivateOnce(found: readonly Finding[], author: Author): readonly Finding[] {
  const general = found.find(({ rule }) => rule === 'wrong-account');
  if (general === undefined) return found;
  const own = found.filter((one) => one.rule === 'personal-voice' && isSimulated(one) === isSimulated(general));
  if (own.length === 0) return found;
  if (general.class !== 'personal-voice') {
    return found.map((finding) => (finding === general ? withoutSentence(general, author) : finding));
  }
  const isLouder = own.every((one) => isStricter(general, one));
  return found.filter((finding) => (isLouder ? !own.includes(finding) : finding !== general));
}

function isSimulated({ mode }: Finding): boolean {
  return mode === 'simulate';
}

function isStricter(a: Finding, b: Finding): boolean {
  const modes = MODES.indexOf(b.mode ?? 'enforce') - MODES.indexOf(a.mode ?? 'enforce');
  return modes === 0 ? compareLevels(a.level, b.level) > 0 : modes > 0;
}

/** Said besides something worse, it stands among the reasons. */
function withoutSentence(finding: Finding, author: Author): Finding {
  const { why, ...rest } = finding;
  if (why === undefined || (author.kind !== 'brand' && author.kind !== 'client')) return finding;
  const sentence = say(`rule_wrong_account_private_${author.kind}`, author.label);
  const parts = why.split(sentence).map((part) => part.trim());
  const left = saySentences(parts.filter((part) => part !== ''));
  return left === '' ? rest : { ...rest, why: left };
}
