import type { Finding, Span } from '../rules/rule.ts';

/** Findings that say the same of several places. */
export type FindingGroup = { readonly key: string; readonly finding: Finding; readonly spans: readonly Span[] };

/** The findings of a group, one for each of its places. */
export function allOf({ finding, spans }: FindingGroup): readonly Finding[] {
  return spans.length === 0 ? [finding] : spans.map((span) => ({ ...finding, span }));
}

/** Puts findings with the same words together, in the order in which each first comes. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, { readonly key: string; readonly finding: Finding; readonly spans: Span[] }>();
  for (const finding of findings) {
    const { rule, name, level, message, why, suggestion, until } = finding;
    const key = JSON.stringify([rule, name, level, message, why, suggestion, until]);
    const group = groups.get(key) ?? { key, finding, spans: [] };
    if (finding.span !== undefined) group.spans.push(finding.span);
    groups.set(key, group);
  }
  return [...groups.values()];
}
