import { describe, expect, it } from 'vitest';
import { accuracyOf, scoresByKind } from './accuracy.ts';
import { finder } from './sample.ts';
import { PROFANITY } from './sets/profanity.ts';

/** Exact counts, so that no change lowers them unseen. Where one raises them, raise them here. */

describe('profanity, on the project’s own set', () => {
  const find = finder('profanity');
  const isFound = ({ text }: { readonly text: string }) => find(text).length > 0;
  const accuracy = accuracyOf(PROFANITY, isFound);

  it('is right so often', () => {
    expect(accuracy).toEqual({
      truePositives: 902,
      falsePositives: 0,
      falseNegatives: 0,
      trueNegatives: 845,
      wrong: {},
    });
  });

  it('has rows enough, a third of them clean', () => {
    expect(PROFANITY.length).toBeGreaterThanOrEqual(650);
    expect(PROFANITY.filter(({ label }) => !label).length / PROFANITY.length).toBeGreaterThan(1 / 3);
    expect(new Set(PROFANITY.map(({ text }) => text)).size).toBe(PROFANITY.length);
  });

  it.each([...scoresByKind(PROFANITY, isFound)])('%s: all of them', (_, { rows, right }) => {
    expect(right).toBe(rows);
  });
});
