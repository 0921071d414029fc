import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The files that take longest, by their rows and what one costs (counted 2026-11). Where one of them begins last, it runs alone, and a
 * machine with two cores has nothing for the second one.
 */
const LONGEST = [
  'firefox/x',
  'firefox/linkedin',
  'firefox/facebook',
  'e2e/faults-extension',
  'e2e/actors',
  'e2e/x',
  'e2e/linkedin',
  'e2e/paths',
  'practice/surfaces',
  'e2e/faults-page',
  'e2e/look',
  'drift/x',
  'drift/linkedin',
  'e2e/facebook',
  'drift/facebook',
  'rules/steps',
];

/** What comes after them: whatever runs in a browser before what does not. */
const PROJECTS = ['e2e', 'firefox', 'dom', 'unit'];

/** Runs the longest files first, of all projects; what is left at the end is short. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return files.toSorted((one, other) => placeOf(one) - placeOf(other));
  }
}

function placeOf({ moduleId, project }: TestSpecification): number {
  const place = LONGEST.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`));
  return place === -1 ? LONGEST.length + PROJECTS.indexOf(project.name) : place;
}
