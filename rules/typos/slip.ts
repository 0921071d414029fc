/** What one slip of the fingers made of a word; `at` is the first letter that differs, `last` whether no letter of the right word follows. */
export type Slip = {
  readonly type: 'swapped' | 'doubled' | 'undoubled' | 'missing' | 'extra' | 'wrong';
  readonly at: number;
};

/** The one slip that makes a word of the one that is meant, both folded; undefined: they are the same, or further apart. */
export function slipIn(word: string, meant: string): Slip | undefined {
  let at = 0;
  while (at < word.length && at < meant.length && word[at] === meant[at]) at++;
  const [rest, wanted] = [word.slice(at), meant.slice(at)];
  // Hardly anybody mistypes a first letter, and many words differ in nothing else.
  if (at === 0 || rest === wanted) return undefined;
  switch (word.length - meant.length) {
    case -1:
      if (wanted.slice(1) !== rest) return undefined;
      return { type: wanted[0] === meant[at - 1] ? 'undoubled' : 'missing', at };
    case 1:
      if (rest.slice(1) !== wanted) return undefined;
      return { type: rest[0] === word[at - 1] ? 'doubled' : 'extra', at };
    case 0:
      if (rest[0] === wanted[1] && rest[1] === wanted[0] && rest.slice(2) === wanted.slice(2))
        return { type: 'swapped', at };
      return rest.slice(1) === wanted.slice(1) ? { type: 'wrong', at } : undefined;
    default:
      return undefined;
  }
}

/** Whether a slip in a word of a name says that the name is meant, where the other words of it stand around it. */
export function isSlipInPhrase(slip: Slip, word: string, meant: string): boolean {
  if (isOtherEnding(slip, word, meant)) return false;
  return isOfTheFingers(slip) ? meant.length >= 4 : meant.length >= 6;
}

/** Whether a slip says so by itself: what makes another word easily needs a longer one. */
export function isSlipAlone(slip: Slip, word: string, meant: string): boolean {
  if (isOtherEnding(slip, word, meant) || isOtherSpelling(slip, word, meant)) return false;
  switch (slip.type) {
    case 'swapped':
    case 'doubled':
      return meant.length >= 5;
    case 'undoubled':
      return meant.length >= 6 && slip.at < meant.length - 1;
    case 'missing':
    case 'extra':
      return meant.length >= 7;
    case 'wrong':
      return meant.length >= (areNeighbours(word[slip.at], meant[slip.at]) ? 7 : 9);
    default:
      return slip.type satisfies never;
  }
}

/** Whether a slip is one that no other word is made by. */
export function isOfTheFingers({ type }: Slip): boolean {
  return type === 'swapped' || type === 'doubled';
}

/** Languages change the ends of words: "Roadsters", "Nordwinde", "der Deutschen Bank". */
function isOtherEnding({ type, at }: Slip, word: string, meant: string): boolean {
  switch (type) {
    case 'swapped':
    case 'doubled':
      return false;
    case 'undoubled':
    case 'missing':
      return at === meant.length - 1;
    case 'extra':
      return at === word.length - 1;
    case 'wrong':
      return at === meant.length - 1 || (at === meant.length - 2 && meant.endsWith('s'));
    default:
      return type satisfies never;
  }
}

/** "Harbor", "organise", "license" */
function isOtherSpelling({ type, at }: Slip, word: string, meant: string): boolean {
  if (type === 'missing') return meant.startsWith('our', at - 1);
  if (type === 'extra') return word.startsWith('our', at - 1);
  const pair = `${word[at] ?? ''}${meant[at] ?? ''}`;
  return (
    (type === 'wrong' && ['sz', 'zs', 'cs', 'sc', 'ck', 'kc', 'iy', 'yi', 'ao', 'oa'].includes(pair)) ||
    (type === 'swapped' && /^(?:er|re)$/.test(word.slice(at)))
  );
}

const ROWS = [
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  'qwertzuiop',
  'yxcvbnm',
  'azertyuiop',
  'qsdfghjklm',
  'wxcvbn',
] as const;

/** Whether two letters are side by side on a keyboard of Europe or America. */
function areNeighbours(one = '', other = ''): boolean {
  return ROWS.some((row) => row.includes(one + other) || row.includes(other + one));
}
