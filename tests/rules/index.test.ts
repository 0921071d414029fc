import { describe, expect, it } from 'vitest';
import { compile } from '../../rules/check.ts';
import { RULES } from '../../rules/index.ts';
import type { Attachment } from '../../rules/rule.ts';
import { AS, draft, setting, settings } from './sample.ts';

describe.each([...RULES])('%s', (id, rule) => {
  const check = compile(settings([setting(id, rule.example.options)]));
  const find = (text: string, goesAlong: readonly Attachment[] = []) =>
    check(draft(text, { author: AS.tulip, goesAlong }), 0).findings;
  const { bad, good, goesAlong } = rule.example;

  it('finds its documented bad example, and passes the good one', () => {
    expect(find(bad, goesAlong?.bad)).not.toEqual([]);
    expect(find(good, goesAlong?.good)).toEqual([]);
  });

  it('says what it is for in whole sentences', () => {
    for (const words of [rule.summary(), rule.why()]) expect(words).toMatch(/^\p{Lu}.*\.$/u);
    for (const { message, suggestion } of find(bad, goesAlong?.bad)) {
      expect(message).toMatch(/[.?]$/);
      expect(suggestion).toMatch(/\.$/);
    }
  });

  it('finds nothing in the good examples of the other rules', () => {
    for (const { example } of RULES.values()) expect(find(example.good, example.goesAlong?.good)).toEqual([]);
  });
});

it('is keyed by the ids, in the order people see', () => {
  expect([...RULES.keys()]).toEqual([
    'profanity',
    'terms',
    'patterns',
    'secrets',
    'personal-data',
    'wrong-account',
    'alt-text',
    'attachments',
  ]);
  for (const [id, rule] of RULES) expect(rule.id).toBe(id);
});
