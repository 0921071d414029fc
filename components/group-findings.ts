import type { Finding, Span } from '../rules/rule.ts';

/** Findings that say the same of several places. */
export type FindingGroup = {
  readonly key: string;
  /** The first of them speaks for all. */
  readonly finding: Finding;
  readonly spans: readonly Span[];
  /** All of them: what they are of may differ, as where an organization's message is that of a whole rule. */
  readonly findings: readonly Finding[];
};

/** Puts findings with the same words together, in the order in which each first comes. */
export function groupFindings(findings: readonly Finding[]): readonly FindingGroup[] {
  const groups = new Map<string, FindingGroup & { readonly spans: Span[]; readonly findings: Finding[] }>();
  for (const finding of findings) {
    const { rule, name, level, message, why, suggestion, until } = finding;
    const key = JSON.stringify([rule, name, level, message, why, suggestion, until]);
    const group = groups.get(key) ?? { key, finding, spans: [], findings: [] };
    if (finding.span !== undefined) group.spans.push(finding.span);
    group.findings.push(finding);
    groups.set(key, group);
  }
  return [...groups.values()];
}
