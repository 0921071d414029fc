import { say, sayCount } from '../rules/say.ts';

/** The candidate that was most likely meant: at most two slips of a key away, one where the word is short. */
export function closest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > 40) return undefined;
  const meant = word.toLowerCase();
  let best: string | undefined;
  let bestDistance = Math.min(meant.length, meant.length <= 4 ? 2 : 3);
  for (const candidate of candidates) {
    if (Math.abs(candidate.length - meant.length) >= bestDistance) continue;
    const distance = editDistance(meant, candidate.toLowerCase());
    if (distance < bestDistance) {
      best = candidate;
      bestDistance = distance;
    }
  }
  return best;
}

/** "Did you mean" where something is close, else all there is to choose from. */
export function suggest(word: string, candidates: readonly string[]): string {
  const meant = closest(word, candidates);
  if (meant !== undefined) return say('policy_meant', meant);
  return say(candidates.length === 1 ? 'policy_write' : 'policy_write_one_of', listed(candidates));
}

const MOST_LISTED = 20;

/** Choices in a row; of very many the first ones, and how many more there are. */
export function listed(choices: readonly string[]): string {
  const shown = choices.slice(0, MOST_LISTED).reduce((list, choice) => say('list_comma', list, choice));
  return choices.length <= MOST_LISTED ? shown : sayCount('policy_listed_more', choices.length - MOST_LISTED, shown);
}

/** Insertions, deletions, replacements and swaps of neighbours (optimal string alignment). */
function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, (beforeLast[column - 2] ?? 0) + 1);
      current.push(cost);
    }
    beforeLast = last;
    last = current;
  }
  return last[b.length] ?? 0;
}
