import { compareLevels, type Finding, type Level, MODES, type Mode, type Verdict } from './rule.ts';

/** Orders findings: by level, then as they stand in the text. */
export function strictestFirst(a: Finding, b: Finding): number {
  return (
    compareLevels(b.level, a.level) ||
    (a.span?.start ?? -1) - (b.span?.start ?? -1) ||
    (a.span?.end ?? -1) - (b.span?.end ?? -1)
  );
}

/** The verdict that findings make; they come strictest first. */
export function divided(findings: readonly Finding[]): Verdict {
  const simulated = findings.filter(({ mode }) => mode === 'simulate');
  const shown = simulated.length === 0 ? findings : findings.filter(({ mode }) => mode !== 'simulate');
  return { level: levelOf(findings), findings: shown, ...(simulated.length > 0 && { simulated }) };
}

/** All that was found, shown or not, strictest first. */
export function allFindings({ findings, simulated = [] }: Verdict): readonly Finding[] {
  if (simulated.length === 0) return findings;
  return [...findings, ...simulated].sort((a, b) => compareLevels(b.level, a.level));
}

/** A verdict with one finding more, after those as strict as it. */
export function withFinding(verdict: Verdict, finding: Finding): Verdict {
  const all = allFindings(verdict);
  const milder = all.findIndex(({ level }) => compareLevels(level, finding.level) < 0);
  return divided(all.toSpliced(milder === -1 ? all.length : milder, 0, finding));
}

/** Whether a finding holds a post back, if its level does. */
export function isEnforced({ mode }: Finding): boolean {
  return mode === undefined;
}

/** A finding under the milder of two modes, each `enforce` where it is left out. */
export function under(finding: Finding, ...modes: readonly (Mode | undefined)[]): Finding {
  const mode = milderOf(...modes);
  return mode === 'enforce' ? finding : { ...finding, mode };
}

/** The mildest of modes, each `enforce` where it is left out. */
export function milderOf(...modes: readonly (Mode | undefined)[]): Mode {
  return MODES[Math.max(0, ...modes.map((mode = 'enforce') => MODES.indexOf(mode)))] ?? 'enforce';
}

function levelOf(findings: readonly Finding[]): Level {
  return findings.find(isEnforced)?.level ?? 'off';
}
