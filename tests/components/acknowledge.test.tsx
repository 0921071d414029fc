import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { expect, onTestFinished, test } from 'vitest';
import { describePolicy } from '../../components/describe-policy.ts';
import { App } from '../../entrypoints/acknowledge/App.tsx';
import type { PolicyRecord } from '../../policy/policy.ts';
import { builtInPolicy, readPolicy } from '../../policy/read-policy.ts';
import type { Signature } from '../../policy/signature.ts';
import { speak } from '../../rules/say.ts';
import { wordsOf } from '../../scripts/words-of.ts';
import { ACME, policyRecord } from './policies.ts';
import { signatureOf } from './rollout.ts';

const AT = Date.UTC(2026, 10, 3, 9);
const ASKING = { acknowledge: { version: '2026-11', required: true } };

function recordOf(over: object = ASKING): PolicyRecord {
  return { ...policyRecord('managed'), policy: readPolicy({ ...ACME, ...over }).policy ?? builtInPolicy() };
}

const linesOf = ({ policy }: PolicyRecord) => describePolicy(policy).flatMap(({ lines }) => lines);

async function open(record: PolicyRecord, signed?: Signature, failing = false) {
  const listeners: ((record: PolicyRecord | undefined) => void)[] = [];
  const signature = signatureOf(signed, failing);
  const store = {
    read: async () => record,
    onChange: (listener: (typeof listeners)[number]) => void listeners.push(listener),
  };
  render(<App store={store} signature={signature} />);
  await act(async () => {});
  const change = (next: PolicyRecord) =>
    act(() => {
      for (const listener of listeners) listener(next);
    });
  return { signature, change, user: userEvent.setup() };
}

const box = () => screen.getByRole('checkbox', { name: 'I have read this policy' });
const accept = () => screen.getByRole('button', { name: 'Accept' });

test('the policy is read in plain words, and accepted in two steps', async () => {
  const { signature, user } = await open(recordOf());
  expect(screen.getByRole('heading', { level: 1, name: 'The policy of Acme Motors' })).toBeInTheDocument();
  expect(screen.getByText('Version 2026-11')).toBeInTheDocument();
  expect(screen.getByRole('link', { name: 'Social media policy' })).toBeInTheDocument();
  const rules = within(screen.getByRole('region', { name: 'Rules' }));
  expect(rules.getByText(/^Profanity: .*by brand and client accounts, the draft is stopped/u)).toBeInTheDocument();
  expect(rules.getByText('Project names, terms: “Project Falcon” and “Bluebird”.')).toBeInTheDocument();
  expect(screen.queryByRole('region', { name: 'What has changed' })).toBeNull();

  expect(accept()).toBeDisabled();
  await user.click(box());
  expect(signature.sign).not.toHaveBeenCalled();
  await user.click(accept());
  expect(signature.sign).toHaveBeenCalledExactlyOnceWith({
    version: '2026-11',
    at: expect.any(Number),
    lines: linesOf(recordOf()),
  });
  const status = screen.getByRole('status');
  expect(status).toHaveTextContent(/^You accepted version 2026-11 on /u);
  expect(status).toHaveFocus();
  expect(screen.queryByRole('button', { name: 'Accept' })).toBeNull();
});

test('what was accepted is not asked for again, and takes no focus', async () => {
  await open(recordOf(), { version: '2026-11', at: AT, lines: [] });
  expect(screen.getByRole('status')).toHaveTextContent(/^You accepted version 2026-11 on 3 November 2026/u);
  expect(screen.getByRole('status')).not.toHaveFocus();
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('a new version shows what has changed since the one before', async () => {
  const before = recordOf({ ...ASKING, unlisted: 'personal' });
  await open(recordOf(), { version: '2026-10', at: AT, lines: linesOf(before) });
  const changes = within(screen.getByRole('region', { name: 'What has changed' }));
  expect(changes.getByText(/^You accepted version 2026-10 on 3 November 2026/u)).toBeInTheDocument();
  expect(changes.getAllByRole('insertion').map(({ textContent }) => textContent)).toEqual([
    'An account that is not listed counts as unknown.',
  ]);
  expect(changes.getAllByRole('deletion').map(({ textContent }) => textContent)).toEqual([
    'An account that is not listed counts as personal.',
  ]);
  expect(accept()).toBeDisabled();
});

test('a new version that says the same says so', async () => {
  await open(recordOf(), { version: '2026-10', at: AT, lines: linesOf(recordOf()) });
  expect(screen.getByText('What it says is the same.')).toBeInTheDocument();
});

test('what was ticked for one text is not ticked for another that comes meanwhile', async () => {
  const { change, user } = await open(recordOf());
  await user.click(box());
  expect(accept()).toBeEnabled();
  change(recordOf({ ...ASKING, unreadable: 'note' }));
  expect(box()).not.toBeChecked();
  expect(accept()).toBeDisabled();
});

test('what could not be stored is said, and can be tried again', async () => {
  const { user } = await open(recordOf(), undefined, true);
  await user.click(box());
  await user.click(accept());
  expect(await screen.findByRole('alert')).toHaveTextContent('not accepted yet');
  expect(accept()).toBeEnabled();
});

test.each([[{}], [{ acknowledge: { version: '2026-11' } }]])('nothing is asked by %j', async (over) => {
  await open(recordOf(over));
  expect(screen.getByRole('status')).toHaveTextContent('does not ask you to accept');
  expect(screen.queryByRole('checkbox')).toBeNull();
});

test('sentences stand in a row as the language has them', () => {
  expect(linesOf(recordOf())[0]).toMatch(/\. When found/u);
  speak(wordsOf('ja'));
  onTestFinished(() => speak(wordsOf('en')));
  expect(linesOf(recordOf())[0]).toMatch(/。./u);
  expect(linesOf(recordOf()).filter((line) => line.includes('。 '))).toEqual([]);
});

test('a pause is no part of what is accepted', () => {
  const lines = linesOf(recordOf());
  expect(lines).toEqual(linesOf(recordOf({ ...ASKING, pause: { active: false } })));
  expect(new Set(lines).size).toBe(lines.length);
});

test('a rule that is off is not told of, a long list is cut short, and a trial is said to be one', () => {
  const terms = Array.from({ length: 130 }, (_, at) => `Project ${at}`);
  const rules = [
    { rule: 'profanity', level: 'off' },
    { rule: 'terms', name: 'Plans', level: 'block', terms },
  ];
  const lines = linesOf(recordOf({ mode: 'simulate', rules }));
  expect(lines.join('\n')).not.toContain('Profanity');
  expect(lines.join('\n')).toMatch(/“Project 99” and 30 more\./u);
  expect(lines[0]).toMatch(/^This policy is simulated/u);
});
