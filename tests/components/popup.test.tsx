import { act, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Reach, Tab } from '../../components/rings.ts';
import { App } from '../../entrypoints/popup/App.tsx';
import type { WorkingAs as Chosen } from '../../guard/warm.ts';
import type { PolicyRecord } from '../../policy/policy.ts';
import type { SignatureKeeper } from '../../policy/signature.ts';
import { policyRecord } from './policies.ts';
import { signatureOf } from './rollout.ts';

const GUARDED: Tab = { place: 'guarded', page: true, wire: true, changed: false, state: 'quiet' };
const REACH: Reach = { sites: true, seal: true };
const FREE = withPause(policyRecord('managed'), { active: false });

function withPause(record: PolicyRecord, pause: PolicyRecord['policy']['pause']): PolicyRecord {
  return { ...record, policy: { ...record.policy, pause } };
}

beforeEach(() => {
  vi.setSystemTime(Date.UTC(2026, 10, 22));
});
afterEach(() => {
  vi.useRealTimers();
});

async function open(
  tab: Tab,
  reach = REACH,
  record = FREE,
  read: () => Promise<PolicyRecord | undefined> = async () => record,
  signature: SignatureKeeper = signatureOf(undefined),
) {
  const listeners: ((record: PolicyRecord | undefined) => void)[] = [];
  const onChange = (listener: (typeof listeners)[number]) => void listeners.push(listener);
  const [onAcknowledge, onRecord, onEmployerView] = [vi.fn(), vi.fn(), vi.fn()];
  const [onOptions, onReload] = [vi.fn(), vi.fn()];
  const work = workStore();
  render(
    <App
      store={{ read, onChange }}
      version="1.2.3"
      {...{ tab, reach, work, signature, onAcknowledge, onRecord, onEmployerView, onOptions, onReload }}
    />,
  );
  await act(async () => {});
  const change = (next: PolicyRecord) =>
    act(() => {
      for (const listener of listeners) listener(next);
    });
  return { user: userEvent.setup(), onAcknowledge, onRecord, onEmployerView, onOptions, onReload, change, work };
}

/** What the popup chooses is what it shows, as in the browser's storage. */
function workStore(start?: Chosen) {
  let workingAs = start;
  const listeners: (() => void)[] = [];
  const workAs = vi.fn(async (chosen: Chosen | undefined) => {
    workingAs = chosen;
    act(() => {
      for (const listener of listeners) listener();
    });
  });
  return {
    ready: Promise.resolve(),
    now: () => ({ publications: [], ...(workingAs && { workingAs }) }),
    onWorkChange: (listener: () => void) => void listeners.push(listener),
    workAs,
  };
}

/** `Page ring: Active`, one after the other. */
function rings(): readonly string[] {
  return within(screen.getByRole('region', { name: 'What guards here' }))
    .getAllByRole('listitem')
    .map((ring) => {
      const name = within(ring).getByRole('heading', { level: 3 });
      return `${name.textContent}: ${name.nextElementSibling?.textContent}`;
    });
}

type State = {
  readonly tab?: Tab;
  readonly reach?: Reach;
  readonly record?: PolicyRecord;
  readonly title: string;
  readonly words: RegExp;
  readonly rings: readonly [page: string, wire: string, seal: string];
  /** Whether a reload is offered. */
  readonly reload?: true;
};

const STATES: Readonly<Record<string, State>> = {
  'a guarded page': {
    title: 'Guarding this page',
    words: /Every post is checked here/,
    rings: ['Active', 'Active', 'Active'],
  },
  'a guarded page in a browser without a seal': {
    reach: { sites: true, seal: false },
    title: 'Guarding this page',
    words: /Every post is checked here/,
    rings: ['Active', 'Active', 'Not available here'],
  },
  'a page that has changed': {
    tab: { ...GUARDED, changed: true },
    title: 'Guarding in part',
    words: /This page has changed, and its composer is no longer known/,
    rings: ['Missed a post', 'Active', 'Active'],
  },
  'a page without the wire': {
    tab: { ...GUARDED, wire: false },
    title: 'Guarding in part',
    words: /what the page sends by itself is not/,
    rings: ['Active', 'Not active', 'Active'],
    reload: true,
  },
  'a page whose guard could not be loaded in full': {
    tab: { ...GUARDED, state: 'broken' },
    title: 'Holding posts back',
    words: /could not check a post here/,
    rings: ['Active', 'Active', 'Active'],
    reload: true,
  },
  'a page that was open before the extension': {
    tab: { place: 'unguarded' },
    title: 'Not guarding this page',
    words: /Copy your draft, then reload it/,
    rings: ['Not active', 'Not active', 'Active'],
    reload: true,
  },
  'any other page': {
    tab: { place: 'elsewhere' },
    title: 'Nothing to guard here',
    words: /This page is not one that Gatepost checks/,
    rings: ['Not needed here', 'Not needed here', 'Active'],
  },
  'a browser that keeps Gatepost off the sites': {
    tab: { place: 'elsewhere' },
    reach: { sites: false, seal: false },
    title: 'Not guarding',
    words: /Allow it in the settings of the extension/,
    rings: ['Not active', 'Not active', 'Not available here'],
  },
  'a policy that is off': {
    record: policyRecord('managed', { enabled: false }),
    title: 'Gatepost is off',
    words: /nothing is checked/,
    rings: ['Off', 'Off', 'Off'],
  },
  'a pause of everything': {
    record: withPause(FREE, { active: true, message: 'All posting is on hold.', until: Date.UTC(2026, 11, 1, 12) }),
    title: 'Posting is on hold until 1 December 2026',
    words: /All posting is on hold/,
    rings: ['Active', 'Active', 'Active'],
  },
  'a pause that is over': {
    record: withPause(FREE, { active: true, until: Date.UTC(2026, 10, 1) }),
    title: 'Guarding this page',
    words: /Every post is checked here/,
    rings: ['Active', 'Active', 'Active'],
  },
  'a pause of some accounts': {
    record: withPause(FREE, { active: true, accounts: ['acme'] }),
    title: 'Guarding this page',
    words: /Every post is checked here/,
    rings: ['Active', 'Active', 'Active'],
  },
};

describe.each(Object.entries(STATES))('over %s', (_, state) => {
  const { tab = GUARDED, reach = REACH, record = FREE, title, words, reload = false } = state;

  test('it says so', async () => {
    await open(tab, reach, record);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toContain(title);
    expect(screen.getByText(words)).toBeInTheDocument();
  });

  test('it says what each ring does', async () => {
    await open(tab, reach, record);
    const [page, wire, seal] = state.rings;
    expect(rings()).toEqual([`Page ring: ${page}`, `Wire ring: ${wire}`, `Seal: ${seal}`]);
  });

  test(`it offers ${reload ? 'to reload the page, and ' : ''}the options and what there is to read, in this order by keyboard`, async () => {
    const { user, onOptions, onReload, ...reads } = await open(tab, reach, record);
    await user.tab();
    if (reload) {
      await user.keyboard('{Enter}');
      expect(screen.getByRole('button', { name: 'Reload this page' })).toHaveFocus();
      await user.tab();
    }
    expect(onReload).toHaveBeenCalledTimes(reload ? 1 : 0);
    const choosing = record.policy.enabled ? ['combobox Account', 'combobox Until', 'button Start'] : [];
    for (const control of choosing) {
      const [role = '', name] = control.split(' ');
      expect(screen.getByRole(role, { name: name ?? '' })).toHaveFocus();
      await user.tab();
    }
    await user.keyboard('{Enter}');
    expect(screen.getByRole('button', { name: 'Options' })).toHaveFocus();
    expect(onOptions).toHaveBeenCalledOnce();
    for (const [name, onOpen] of [
      ['The policy in plain words', reads.onAcknowledge],
      ['My record', reads.onRecord],
      ['What my employer can see', reads.onEmployerView],
    ] as const) {
      await user.tab();
      await user.keyboard('{Enter}');
      expect(screen.getByRole('button', { name })).toHaveFocus();
      expect(onOpen).toHaveBeenCalledOnce();
    }
    expect(screen.getAllByRole('button')).toHaveLength((reload ? 5 : 4) + (choosing.length > 0 ? 1 : 0));
  });
});

describe('working as', () => {
  const NOON = new Date(2026, 10, 23, 12).getTime();
  const HOUR = 60 * 60_000;
  const choice = () => within(screen.getByRole('region', { name: 'Working as' }));

  test.each([
    ['End of the day', NOON + 12 * HOUR, 'the end of the day'],
    ['1 hour from now', NOON + HOUR, '13:00'],
    ['2 hours from now', NOON + 2 * HOUR, '14:00'],
    ['4 hours from now', NOON + 4 * HOUR, '16:00'],
  ])('is chosen until %s, shown, and ended', async (period, until, words) => {
    vi.setSystemTime(NOON);
    const { user, work } = await open(GUARDED);
    await user.selectOptions(choice().getByRole('combobox', { name: 'Account' }), 'Jo Doe');
    await user.selectOptions(choice().getByRole('combobox', { name: 'Until' }), period);
    await user.click(choice().getByRole('button', { name: 'Start' }));
    expect(work.workAs).toHaveBeenCalledWith({ account: 'jo', until });
    expect(choice().getByText(/^Working as/, { selector: 'span' })).toHaveTextContent(
      `Working as Jo Doe until ${words}`,
    );
    expect(choice().getByRole('button', { name: 'End now' })).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(work.workAs).toHaveBeenLastCalledWith(undefined);
    expect(choice().queryByText(/^Working as/, { selector: 'span' })).toBeNull();
    expect(choice().getByRole('combobox', { name: 'Account' })).toHaveFocus();
  });

  test.each([
    ['17:30', new Date(2026, 10, 23, 17, 30)],
    ['09:00', new Date(2026, 10, 24, 9)],
  ])('is chosen until a time: %s', async (time, until) => {
    vi.setSystemTime(NOON);
    const { user, work } = await open(GUARDED);
    await user.selectOptions(choice().getByRole('combobox', { name: 'Until' }), 'A time…');
    await user.click(choice().getByRole('button', { name: 'Start' }));
    expect(work.workAs).not.toHaveBeenCalled();
    await user.type(choice().getByLabelText('Time'), time);
    await user.click(choice().getByRole('button', { name: 'Start' }));
    expect(work.workAs).toHaveBeenCalledWith({ account: 'acme', until: until.getTime() });
  });

  test('is not offered where no account is listed, nor where nothing is checked', async () => {
    await open(GUARDED, REACH, policyRecord('built-in'));
    expect(screen.queryByRole('region', { name: 'Working as' })).toBeNull();
  });
});

describe('the policy', () => {
  test.each([
    ['managed', 'Managed policy of Acme Motors'],
    ['imported', 'Imported policy of Acme Motors'],
    ['built-in', 'Built-in policy'],
  ] as const)('%s: says where it came from and whose it is', async (source, words) => {
    await open(GUARDED, REACH, policyRecord(source));
    expect(screen.getByRole('contentinfo')).toHaveTextContent(new RegExp(`^${words}Options`));
  });

  test('with problems says how many', async () => {
    const problem = { place: 'rules[0]', message: 'A slip.', remedy: 'Mend it.' };
    const { change } = await open(GUARDED, REACH, policyRecord('built-in', { problems: [problem] }));
    expect(screen.getByRole('contentinfo')).toHaveTextContent('Built-in policy with 1 problem');
    change(policyRecord('built-in', { problems: [problem, { ...problem, place: 'rules[1]' }] }));
    expect(screen.getByRole('contentinfo')).toHaveTextContent('Built-in policy with 2 problems');
  });

  test('is followed as it changes', async () => {
    const { change } = await open(GUARDED);
    change(policyRecord('managed', { enabled: false }));
    expect(screen.getByRole('status')).toHaveTextContent('Gatepost is off');
  });

  test('that is not known yet is said to be waited for', async () => {
    await open(GUARDED, REACH, undefined, async () => undefined);
    expect(screen.getByRole('heading', { level: 1, name: 'Starting' })).toBeInTheDocument();
  });

  test('that can’t be read is said', async () => {
    await open(GUARDED, REACH, undefined, () => Promise.reject(new Error('storage')));
    expect(screen.getByRole('status')).toHaveTextContent('could not be read');
  });
});

describe('a policy to accept', () => {
  const ASKING = {
    ...FREE,
    policy: { ...FREE.policy, acknowledge: { version: '2026-11', required: true } },
  };

  test('is offered until it is accepted', async () => {
    const signature = signatureOf({ version: '2026-10', at: 0, lines: [] });
    const { user, onAcknowledge } = await open(GUARDED, REACH, ASKING, undefined, signature);
    const section = within(screen.getByRole('region', { name: 'Policy to accept' }));
    await user.click(section.getByRole('button', { name: 'Read and accept' }));
    expect(onAcknowledge).toHaveBeenCalledOnce();
    await signature.sign({ version: '2026-11', at: 0, lines: [] });
    expect(screen.queryByRole('region', { name: 'Policy to accept' })).toBeNull();
  });

  test('is none where nobody asks for it', async () => {
    await open(GUARDED);
    expect(screen.queryByRole('region', { name: 'Policy to accept' })).toBeNull();
  });
});

test.each([
  ['advise', 'Advising on this page'],
  ['simulate', 'Trying a policy on this page'],
] as const)('a policy that does not enforce says so: %s', async (mode, title) => {
  const pause = { active: true };
  await open(GUARDED, REACH, { ...FREE, policy: { ...FREE.policy, mode, pause } });
  expect(screen.getByRole('heading', { level: 1, name: title })).toBeInTheDocument();
});
