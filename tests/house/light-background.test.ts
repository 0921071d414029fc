import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { declaredCode } from '../../light-background.ts';
import { RULES } from '../../rules/index.ts';

const FOLDER = join(import.meta.dirname, '../../rules');
const modules = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.ts') && name !== 'rule.ts')
  .map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')] as const);
const rules = modules.filter(([, code]) => code.includes('= defineRule({'));

describe('what the background has of the rules', () => {
  it('is looked for in all of them', () => expect(rules).toHaveLength(RULES.size));

  it.each(rules)('is all of %s but what makes it ready', (name, code) => {
    const declared = declaredCode(code, name);
    expect(declared).not.toMatch(/^ {2}compile\b/m);
    expect(declared.split('defineRule({')).toHaveLength(2);
    expect(declared).toMatch(/^ {2}options: /m);
    const left = new Set(declared.split('\n'));
    const gone = code.split('\n').filter((line) => !left.has(line));
    expect(gone[0]).toMatch(/^ {2}compile\(/);
  });

  it('is the module itself where that has no rule', () => {
    for (const [name, code] of modules)
      if (!code.includes('= defineRule({')) expect(declaredCode(code, name)).toBe(code);
  });

  it('stops the build where a rule is made ready in another way', () => {
    const code = "export const swearing = defineRule({\n  id: 'swearing',\n  compile: compileSwearing,\n});\n";
    expect(() => declaredCode(code, 'rules/swearing.ts')).toThrow('rules/swearing.ts has a rule');
  });
});
