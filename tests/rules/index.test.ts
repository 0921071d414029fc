import { describe, expect, it } from 'vitest';
import { compile } from '../../rules/check.ts';
import { RULES } from '../../rules/index.ts';
import { AS, draft, setting, settings } from './sample.ts';

describe.each([...RULES])('%s', (id, rule) => {
  const check = compile(settings([setting(id, rule.example.options)]));
  const { goodAt = 0 } = rule.example;
  const find = (text: string, now = 0) => check(draft(text, { author: AS.tulip }), now).findings;

  it('finds its documented bad example, and passes the good one', () => {
    expect(find(rule.example.bad)).not.toEqual([]);
    expect(find(rule.example.good, goodAt)).toEqual([]);
  });

  it('says what it is for in whole sentences', () => {
    for (const words of [rule.summary(), rule.why()]) expect(words).toMatch(/^\p{Lu}.*\.$/u);
    for (const { message, suggestion } of find(rule.example.bad)) {
      expect(message).toMatch(/[.?]$/);
      expect(suggestion).toMatch(/\.$/);
    }
  });

  it('finds nothing in the good examples of the other rules', () => {
    for (const other of RULES.values()) expect(find(other.example.good, goodAt)).toEqual([]);
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
    'message-shape',
    'gibberish',
    'hours',
    'typos',
  ]);
  for (const [id, rule] of RULES) expect(rule.id).toBe(id);
});
