/** The value that `share` (0 to 1) of the others lie below; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** One line of the table. */
export type Row = {
  readonly what: string;
  readonly unit: 'ms' | 'MiB';
  /** What counts against the limit: the extension alone. */
  readonly cost: readonly number[];
  readonly limit?: number;
  /** The whole page with and without, where that says something: to see that nothing escaped the attribution. */
  readonly page?: { readonly with: number; readonly without: number };
};

const HEADINGS = ['what', 'limit', 'median', 'p25–p75', 'p95', 'n', 'page with', 'without', ''] as const;

export function printTable(rows: readonly Row[]): void {
  const cells = [HEADINGS, ...rows.map(cellsOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  for (const row of cells) {
    const padded = row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)));
    console.log(padded.join('  '));
  }
}

function cellsOf({ what, unit, cost, limit, page }: Row): readonly string[] {
  const middle = median(cost);
  return [
    what,
    limit === undefined ? '' : `≤ ${limit} ${unit}`,
    `${short(middle)} ${unit}`,
    `${short(quantile(cost, 0.25))}–${short(quantile(cost, 0.75))}`,
    short(quantile(cost, 0.95)),
    String(cost.length),
    page === undefined ? '' : short(page.with),
    page === undefined ? '' : short(page.without),
    limit === undefined ? '' : middle <= limit ? 'kept' : 'OVER',
  ];
}

function short(value: number): string {
  return value.toFixed(Math.abs(value) < 10 ? 2 : Math.abs(value) < 100 ? 1 : 0);
}
