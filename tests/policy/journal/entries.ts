import fc from 'fast-check';
import { DECISIONS, type JournalEntry } from '../../../policy/journal/entry.ts';
import { KINDS, LEVELS, MODES, SITES, SURFACES } from '../../../rules/rule.ts';

/** An entry with something else about it. */
export function entry(parts: Partial<JournalEntry> = {}): JournalEntry {
  return {
    id: crypto.randomUUID(),
    at: Date.UTC(2026, 10, 28, 12),
    site: 'x',
    surface: 'post',
    account: 'acme',
    kind: 'brand',
    found: [{ rule: 'profanity', level: 'warn' }],
    level: 'warn',
    decision: 'edited',
    took: 4200,
    policy: 'managed-1',
    ...parts,
  };
}

const text = fc.string({ unit: 'grapheme' });

/** Any entry that can come, whatever its text may be. */
export const anyEntry: fc.Arbitrary<JournalEntry> = fc.record(
  {
    id: fc.uuid(),
    at: fc.integer({ min: 0, max: 4_000_000_000_000 }),
    site: fc.constantFrom(...SITES),
    surface: fc.constantFrom(...SURFACES),
    account: text,
    kind: fc.constantFrom(...KINDS),
    found: fc.array(
      fc.record(
        {
          rule: text,
          name: text,
          class: text,
          level: fc.constantFrom(...LEVELS),
          mode: fc.constantFrom(...MODES),
        },
        { requiredKeys: ['rule', 'level'] },
      ),
      { maxLength: 3 },
    ),
    level: fc.constantFrom(...LEVELS),
    decision: fc.constantFrom(...DECISIONS),
    reason: text,
    took: fc.nat(),
    policy: text,
    text,
  },
  {
    requiredKeys: ['id', 'at', 'site', 'surface', 'kind', 'found', 'level', 'decision', 'policy'],
    noNullPrototype: true,
  },
);
