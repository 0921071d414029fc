/** A row of an accuracy set: a draft, whether it holds what the rule looks for, and which kind of row it is. */
export type Row = { readonly text: string; readonly label: boolean; readonly kind: string };

/** How a rule did on the rows of one kind: `right` of `rows`. */
type Score = { readonly rows: number; readonly right: number };

/** The whole outcome of a rule on a set, for a test to hold exactly. */
export type Accuracy = {
  readonly truePositives: number;
  readonly falsePositives: number;
  readonly falseNegatives: number;
  readonly trueNegatives: number;
  /** The kinds with a wrong row, with what was wrong. */
  readonly wrong: Readonly<Record<string, readonly string[]>>;
};

/** Counts how often `isFound` agrees with the labels of a set. */
export function accuracyOf<Some extends Row>(rows: readonly Some[], isFound: (row: Some) => boolean): Accuracy {
  let [truePositives, falsePositives, falseNegatives, trueNegatives] = [0, 0, 0, 0];
  const wrong = new Map<string, string[]>();
  for (const row of rows) {
    const found = isFound(row);
    if (found && row.label) truePositives++;
    else if (found) falsePositives++;
    else if (row.label) falseNegatives++;
    else trueNegatives++;
    if (found !== row.label) wrong.set(row.kind, [...(wrong.get(row.kind) ?? []), row.text]);
  }
  return { truePositives, falsePositives, falseNegatives, trueNegatives, wrong: Object.fromEntries(wrong) };
}

/** Recall (or, of clean rows, the share that was let pass) for each kind of a set. */
export function scoresByKind<Some extends Row>(
  rows: readonly Some[],
  isFound: (row: Some) => boolean,
): ReadonlyMap<string, Score> {
  const scores = new Map<string, Score>();
  for (const row of rows) {
    const { rows: seen, right } = scores.get(row.kind) ?? { rows: 0, right: 0 };
    scores.set(row.kind, { rows: seen + 1, right: right + (isFound(row) === row.label ? 1 : 0) });
  }
  return scores;
}
