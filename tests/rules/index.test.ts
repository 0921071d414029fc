import { describe, expect, it } from 'vitest';
import type { Attachment } from '../../rules/attachment.ts';
import { compile } from '../../rules/check.ts';
import { RULES } from '../../rules/index.ts';
import { AS, draft, setting, settings } from './sample.ts';

describe.each([...RULES])('%s', (id, rule) => {
  const check = compile(settings([setting(id, rule.example.options)]));
  const { bad, good, goodAt = 0, goesAlong } = rule.example;
  const find = (text: string, along: readonly Attachment[] = [], now = 0) =>
    check(draft(text, { author: rule.levels.brand === 'off' ? AS.jane : AS.tulip, goesAlong: along }), now).findings;

  it('finds its documented bad example, and passes the good one', () => {
    expect(find(bad, goesAlong?.bad)).not.toEqual([]);
    expect(find(good, goesAlong?.good, goodAt)).toEqual([]);
  });

  it('says what it is for in whole sentences', () => {
    for (const words of [rule.summary(), rule.why()]) expect(words).toMatch(/^\p{Lu}.*\.$/u);
    for (const { message, suggestion } of find(bad, goesAlong?.bad)) {
      expect(message).toMatch(/[.?]$/);
      expect(suggestion).toMatch(/\.$/);
    }
  });

  it('finds nothing in the good examples of the other rules', () => {
    for (const { example } of RULES.values()) {
      expect(find(example.good, example.goesAlong?.good, goodAt)).toEqual([]);
    }
  });
});

it('is keyed by the ids, in the order people see', () => {
  expect([...RULES.keys()]).toEqual([
    'profanity',
    'terms',
    'embargo',
    'patterns',
    'secrets',
    'personal-data',
    'names',
    'wrong-account',
    'personal-voice',
    'disparagement',
    'sensitive-topics',
    'quiet-period',
    'disclosure',
    'companion-text',
    'claims',
    'residue',
    'links',
    'hashtags',
    'mentions',
    'alt-text',
    'attachments',
    'message-shape',
    'gibberish',
    'hours',
    'typos',
  ]);
  for (const [id, rule] of RULES) expect(rule.id).toBe(id);
});
