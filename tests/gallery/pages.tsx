import type { Reach, Tab } from '../../components/rings.ts';
import { App as Acknowledge } from '../../entrypoints/acknowledge/App.tsx';
import { App as EmployerView } from '../../entrypoints/employer-view/App.tsx';
import { App as Options } from '../../entrypoints/options/App.tsx';
import { App as Popup } from '../../entrypoints/popup/App.tsx';
import { App as Welcome } from '../../entrypoints/welcome/App.tsx';
import type { JournalEntry } from '../../policy/journal/entry.ts';
import type { PolicyRecord } from '../../policy/policy.ts';
import { builtInPolicy, readPolicy } from '../../policy/read-policy.ts';
import { NOTHING_REPORTED } from '../../policy/report/outbox.ts';
import { RULES } from '../../rules/index.ts';
import { journalOf } from '../components/journal.ts';
import { ACME, policyRecord } from '../components/policies.ts';
import { CHRYSLER } from '../components/views.ts';
import type { Scene } from './scenes.tsx';
import { NO_PANEL, signatureOf, storeOf, tallyOf, workOf } from './stand-ins.ts';

const nothing = () => {};
const REACH: Reach = { sites: true, seal: true };
const GUARDED: Tab = { place: 'guarded', page: true, wire: true, changed: false, state: 'quiet' };
const PROBLEM = {
  place: 'rules[2].until',
  message: '“2027-03-01” has no time zone.',
  remedy: 'Write 2027-03-01T09:00:00Z.',
};
/** A policy that asks to be accepted. */
const ASKING: PolicyRecord = {
  ...policyRecord('managed'),
  policy:
    readPolicy({ ...ACME, pause: { active: false }, acknowledge: { version: '2026-11', required: true } }).policy ??
    builtInPolicy(),
};

/** A policy with an entry of every rule, each with the options of its example. */
const EVERY_RULE: PolicyRecord = {
  ...policyRecord('imported'),
  policy:
    readPolicy({
      accounts: ACME.accounts,
      rules: [...RULES.values()].map(({ id, example }) => ({ ...Object(example.options), rule: id, level: 'warn' })),
    }).policy ?? builtInPolicy(),
};

const AT = Date.UTC(2026, 10, 28, 12);
const entry = (number: number, parts: Partial<JournalEntry> = {}): JournalEntry => ({
  id: `00000000-0000-4000-8000-00000000000${number}`,
  at: AT - number * 3_600_000,
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
});
const ENTRIES: readonly JournalEntry[] = [
  entry(1),
  entry(2, { decision: 'posted', level: 'justify', reason: 'Agreed with the client.', site: 'linkedin' }),
  entry(3, { decision: 'false-alarm', site: 'facebook', surface: 'comment' }),
];

const popup = (name: string, tab: Tab, record: PolicyRecord | undefined, reach = REACH): Scene => ({
  name: `popup-${name}`,
  look: 'popup',
  draw: () => (
    <Popup
      {...{ tab, reach }}
      store={storeOf(record)}
      work={workOf(undefined)}
      signature={signatureOf(undefined)}
      version="1.2.3"
      onAcknowledge={nothing}
      onEmployerView={nothing}
      onOptions={nothing}
      onRecord={nothing}
      onReload={nothing}
    />
  ),
});

const options = (name: string, record: PolicyRecord | undefined, presses?: Scene['presses']): Scene => ({
  name: `options-${name}`,
  look: 'options',
  draw: () => (
    <Options
      store={storeOf(record)}
      reach={REACH}
      version="1.2.3"
      signature={signatureOf(undefined)}
      tally={tallyOf([])}
      journal={journalOf(ENTRIES)}
      outbox={{ size: async () => 0, read: async () => NOTHING_REPORTED }}
      onExport={nothing}
      onExportText={nothing}
      onSaveJournal={nothing}
      onKit={async () => []}
    />
  ),
  ...(presses && { presses }),
});

/** The editor, with the form of a rule open. */
const ruleForm = (rule: string): Scene => ({
  ...options(`rule-${rule}`, EVERY_RULE, [
    '.column .button.primary',
    `[id="field-rules[${[...RULES.keys()].indexOf(rule)}]"]`,
  ]),
  awaits: '.entry-form',
});

const acknowledge = (name: string, version: string | undefined): Scene => ({
  name: `acknowledge-${name}`,
  look: 'acknowledge',
  draw: () => (
    <Acknowledge
      store={storeOf(ASKING)}
      signature={signatureOf(version === undefined ? undefined : { version, at: AT, lines: ['Acme Motors'] })}
    />
  ),
});

const employer = (name: string, entries: readonly JournalEntry[]): Scene => ({
  name: `employer-view-${name}`,
  look: 'employer-view',
  draw: () => <EmployerView store={storeOf(ASKING)} journal={journalOf(entries)} />,
});

const welcome = (name: string, record: PolicyRecord, presses?: Scene['presses']): Scene => ({
  name: `welcome-${name}`,
  look: 'welcome',
  draw: () => <Welcome store={storeOf(record)} panel={NO_PANEL} />,
  ...(presses && { presses }),
});

export const PAGES: readonly Scene[] = [
  popup('guarding', GUARDED, policyRecord('imported')),
  popup('partly', { ...GUARDED, wire: false }, policyRecord('built-in')),
  popup('unguarded', { place: 'unguarded' }, policyRecord('managed', { problems: [PROBLEM] })),
  popup('asking', GUARDED, ASKING),
  popup('off', { place: 'elsewhere' }, policyRecord('managed', { enabled: false }), { sites: false, seal: false }),
  popup('starting', { place: 'elsewhere' }, undefined),
  options('built-in', policyRecord('built-in')),
  options('managed', policyRecord('managed', { problems: [PROBLEM] })),
  options('off', policyRecord('imported', { enabled: false })),
  { ...options('editor', policyRecord('built-in'), ['.column .button.primary']), awaits: '.editor' },
  ruleForm('embargo'),
  ruleForm('sensitive-topics'),
  ruleForm('attachments'),
  options('none', undefined),
  {
    ...options('try', policyRecord('imported')),
    writes: { '.try textarea': CHRYSLER },
    awaits: '.try .findings',
  },
  acknowledge('new', undefined),
  acknowledge('changed', '2026-10'),
  acknowledge('accepted', '2026-11'),
  employer('some', ENTRIES),
  employer('empty', []),
  welcome('first', policyRecord('built-in')),
  welcome('faults', policyRecord('imported'), ['.add-account', '.own-accounts > .primary']),
  welcome('managed', policyRecord('managed')),
  {
    ...welcome('saved', policyRecord('built-in'), ['.own-accounts > .primary']),
    writes: {
      '.own-account .fields:nth-of-type(1) input': 'Acme Motors',
      '.own-account .fields:nth-of-type(2) input': '@AcmeMotors',
    },
    awaits: '.saved-accounts',
  },
];
