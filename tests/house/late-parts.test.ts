import { describe, expect, it } from 'vitest';
import { lateCode } from '../../late-parts.ts';

const HEAD = 'var guardX = (function() {\n\n';

/** A script as the bundler writes it: each module under a line that names it. */
const SCRIPT = `${HEAD}// sites/x/anatomy.ts
	var BUTTON = seen("anatomy");
// sites/x/lookout.ts
	function lookoutOnX(first, { length } = [], third) {
		return [BUTTON, first, length, third];
	}
// guard/start.ts
	function startGuard(lookout) {
		seen("start");
		return lookout;
	}
// entrypoints/guard-x.ts
	var guard = startGuard(lookoutOnX);

return guard;
})();`;

const LATE = ['sites/x/anatomy.ts', 'sites/x/lookout.ts'];

async function run(code: string) {
  const seen: string[] = [];
  Reflect.set(globalThis, 'seen', (what: string) => {
    seen.push(what);
    return what;
  });
  const { guard } = await import(`data:text/javascript,${encodeURIComponent(`${code}\nexport const guard = guardX;`)}`);
  return { seen, guard };
}

describe('what is late in a script of every page', () => {
  it('does nothing before it is called, and then once', async () => {
    const { seen, guard } = await run(lateCode(SCRIPT, LATE));
    expect(seen).toEqual(['start']);
    expect([guard(1, 'ab', 2), guard(3)]).toEqual([
      ['anatomy', 1, 2, 2],
      ['anatomy', 3, 0, undefined],
    ]);
    expect(seen).toEqual(['start', 'anatomy']);
  });

  it('stands in one function, and what is early in brackets', () => {
    const code = lateCode(SCRIPT, LATE);
    expect(code.indexOf('anatomy')).toBeGreaterThan(code.indexOf('function late()'));
    expect(code).toContain('var startGuard = (function(lookout) {');
  });

  it('is nothing where all is early', () => expect(lateCode(SCRIPT, [])).toBe(SCRIPT));

  it.each([
    ['a module', ['sites/x/lookout.ts', 'sites/x/handles.ts']],
    ['a door', ['guard/guard-frame.ts']],
  ])('stops the build where %s of it is not there', (_, late) => {
    expect(() => lateCode(SCRIPT, late)).toThrow('Late are');
  });

  it.each(['a, b, c, d', '{ a, b }, [c], d = f(1, 2), e', '...all', 'a, ...all'])(
    'stops the build where a door would not pass on all that is given: (%s)',
    (parameters) => {
      const wide = SCRIPT.replace('first, { length } = [], third', parameters);
      expect(() => lateCode(wide, LATE)).toThrow('lookoutOnX takes more');
    },
  );
});
