import { render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Replay } from '../../components/Replay.tsx';
import { runInSlices } from '../../components/run-in-slices.ts';
import type { Policy } from '../../policy/policy.ts';
import { builtInPolicy, readPolicy } from '../../policy/read-policy.ts';

const ACCOUNTS = [
  { id: 'acme', name: 'Acme Motors', kind: 'brand', handles: { x: ['AcmeMotors'] } },
  { id: 'jo', name: 'Jo Doe', kind: 'personal', handles: { x: ['jodoe'] } },
];
const NAMES = { rule: 'terms', name: 'Project names', level: 'block', terms: ['Bluebird'], kinds: ['brand'] };
const RAW = { version: 1, accounts: ACCOUNTS, rules: [NAMES, { rule: 'secrets', level: 'block' }] };
const STRICTER = {
  ...RAW,
  rules: [...RAW.rules, { rule: 'terms', name: 'Drinks', level: 'warn', terms: ['coffee', 'house'] }],
};
const POLICY = policyOf(RAW);

const DRAFTS = 'text,as\nMeet Bluebird.,\nMeet Bluebird at home.,jodoe\n"More coffee, please.",\nGood morning.,\n';

function policyOf(raw: object): Policy {
  return readPolicy(raw).policy ?? builtInPolicy();
}

type Given = { readonly newPolicy?: string; readonly drafts?: string; readonly shipped?: boolean };

async function replayed({ newPolicy, drafts, shipped = false }: Given) {
  const user = userEvent.setup();
  const view = render(<Replay policy={POLICY} />);
  const paste = async (name: string, text: string) => {
    await user.click(screen.getByRole('textbox', { name }));
    await user.paste(text);
  };
  if (newPolicy !== undefined) await paste('A new policy, to compare', newPolicy);
  if (drafts !== undefined) await paste('Drafts of your own', drafts);
  if (!shipped) await user.click(screen.getByRole('checkbox', { name: /^With Gatepost’s own drafts/u }));
  await user.click(screen.getByRole('button', { name: 'Replay' }));
  return { ...view, user };
}

const said = (words: string) => screen.findByText(words, { selector: '[role=status]' }, { timeout: 20_000 });
const report = (name: string) => within(screen.getByRole('region', { name }));
const items = (of: string, list: string) =>
  within(report(of).getByRole('list', { name: list }))
    .getAllByRole('listitem')
    .map(({ textContent }) => textContent);

function rows(): readonly (readonly (string | null)[])[] {
  const [, ...body] = screen.getAllByRole('row');
  return body.map((row) =>
    [...within(row).getAllByRole('rowheader'), ...within(row).getAllByRole('cell')].map(
      ({ textContent }) => textContent,
    ),
  );
}

describe('a replay of the policy in force', () => {
  test('shows what would be stopped, and all on demand', async () => {
    const { user } = await replayed({ drafts: DRAFTS });
    await said('Replayed 4 drafts.');
    expect(report('In force').getByText('1 stopped, 0 asked about first.')).toBeInTheDocument();
    expect(rows()).toEqual([['Meet Bluebird. line 2', 'Would be stopped Project names']]);
    await user.click(screen.getByRole('checkbox', { name: 'Show all 4 drafts' }));
    expect(rows().map(([, outcome]) => outcome)).toEqual([
      'Would be stopped Project names',
      'Would go out',
      'Would go out',
      'Would go out',
    ]);
  });

  test('names rules that never match', async () => {
    await replayed({ drafts: DRAFTS });
    await said('Replayed 4 drafts.');
    expect(items('In force', 'Rules that never match')).toEqual(['Secrets']);
    expect(screen.queryByText('Rules that find something in ordinary posts')).toBeNull();
  });

  test('is as the account that was chosen', async () => {
    const user = userEvent.setup();
    render(<Replay policy={POLICY} />);
    await user.click(screen.getByRole('textbox', { name: 'Drafts of your own' }));
    await user.paste('Meet Bluebird.');
    await user.click(screen.getByRole('checkbox', { name: /^With Gatepost’s/u }));
    await user.selectOptions(
      screen.getByRole('combobox', { name: 'Drafts that name no account go out as' }),
      'Jo Doe (personal account)',
    );
    await user.click(screen.getByRole('button', { name: 'Replay' }));
    await said('Replayed 1 draft.');
    expect(screen.getByText('No draft would be stopped.')).toBeInTheDocument();
  });

  test('shows no secret of a draft', async () => {
    const secret = ['sk', 'live', '4eC39HqLyjWDarjtT1zdp7dc'].join('_');
    const { container } = await replayed({ drafts: `["The key is ${secret}"]` });
    await said('Replayed 1 draft.');
    expect(rows()[0]?.[0]).toBe('The key is •••••••• line 1');
    expect(container.querySelector('.replay-result')?.textContent).not.toContain(secret);
  });

  test('names lines that are no drafts, and replays the others', async () => {
    await replayed({ drafts: 'text,site\nHello,x\nHello,orkut\n' });
    await said('Replayed 1 draft.');
    expect(screen.getByText('line 3')).toBeInTheDocument();
    expect(screen.getByText(/^site: “orkut” is not one of/u)).toBeInTheDocument();
  });

  test('without a draft says so', async () => {
    await replayed({});
    expect(await said('Not replayed: there are no drafts.')).toBeInTheDocument();
  });

  test('says when another one has come into force since', async () => {
    const { rerender } = await replayed({ drafts: DRAFTS });
    await said('Replayed 4 drafts.');
    rerender(<Replay policy={policyOf(STRICTER)} />);
    expect(screen.getByRole('status')).toHaveTextContent('The policy in force has changed since: replay once more.');
  });
});

describe('a replay beside a new policy', () => {
  test('shows what changes, and all on demand', async () => {
    const { user } = await replayed({ drafts: DRAFTS, newPolicy: JSON.stringify(STRICTER) });
    await said('Replayed 4 drafts.');
    expect(rows()).toEqual([['More coffee, please. line 4', 'Would go out', 'Would ask first Drinks', 'Stricter']]);
    await user.click(screen.getByRole('checkbox', { name: 'Show all 4 drafts' }));
    expect(rows().map((row) => row.at(-1))).toEqual(['None', 'None', 'Stricter', 'None']);
  });

  test('takes it from a file', async () => {
    const user = userEvent.setup();
    render(<Replay policy={POLICY} />);
    const file = new File([JSON.stringify(STRICTER)], 'policy.json', { type: 'application/json' });
    await user.upload(screen.getByLabelText('Choose a new policy'), file);
    expect(await screen.findByDisplayValue(/"Drinks"/u)).toBeInTheDocument();
  });

  test('names what is too wide, with Gatepost’s own drafts', async () => {
    await replayed({ shipped: true, newPolicy: JSON.stringify(STRICTER) });
    await said('Replayed 341 drafts.');
    expect(items('New policy', 'Rules that find something in ordinary posts')).toEqual([
      expect.stringMatching(/^Drinks: in \d+ of 326$/u),
    ]);
    expect(items('New policy', 'Terms that are common words')).toEqual([
      expect.stringMatching(/^coffee: in \d ordinary posts$/iu),
      expect.stringMatching(/^house: in \d ordinary posts$/iu),
    ]);
    expect(report('In force').getAllByText('None.')).toHaveLength(2);
  });

  test('lists its problems, and replays the rest', async () => {
    const broken = { ...STRICTER, rules: [...STRICTER.rules, { rule: 'terms', level: 'blok', terms: ['x1'] }] };
    await replayed({ drafts: DRAFTS, newPolicy: JSON.stringify(broken) });
    await said('Replayed 4 drafts.');
    expect(screen.getByText('rules[3].level')).toBeInTheDocument();
  });

  test.each(['{ nonsense', '{}', '[]'])('%s is not one', async (newPolicy) => {
    await replayed({ drafts: DRAFTS, newPolicy });
    await said('Not replayed: the new policy can’t be used.');
    expect(screen.getAllByText('The whole policy')).not.toHaveLength(0);
    expect(screen.queryByRole('table')).toBeNull();
  });
});

describe('a long replay', () => {
  const MANY = JSON.stringify(Array.from({ length: 2000 }, (_, index) => `Draft ${index}`));

  afterEach(() => {
    vi.restoreAllMocks();
  });

  test('shows how far it is, and can be cancelled', async () => {
    let now = 0;
    // Each step takes longer than a slice.
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 20;
      return now;
    });
    const { user } = await replayed({ drafts: MANY });
    const bar = await screen.findByRole('progressbar', { name: 'Replay' });
    expect(bar).toHaveAttribute('max');
    await user.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('progressbar')).toBeNull();
    expect(screen.getByRole('status')).toHaveTextContent('Cancelled.');
    expect(screen.getByRole('button', { name: 'Replay' })).toHaveFocus();
  });
});

describe('a work in slices', () => {
  function* count(to: number) {
    for (let step = 1; step <= to; step++) yield step;
    return 'done';
  }

  test('comes to its end', async () => {
    expect(await runInSlices(count(1000), () => {}, new AbortController().signal)).toBe('done');
  });

  test('stops once it is aborted, and was heard of before', async () => {
    const controller = new AbortController();
    const steps: number[] = [];
    const answer = await runInSlices(
      count(Number.POSITIVE_INFINITY),
      (step) => {
        steps.push(step);
        if (steps.length === 2) controller.abort();
      },
      controller.signal,
    );
    expect(answer).toBeUndefined();
    expect(steps).toHaveLength(2);
  });

  test('rejects where it throws', async () => {
    function* broken(): Generator<number, string> {
      yield 1;
      throw new Error('broken');
    }
    await expect(runInSlices(broken(), () => {}, new AbortController().signal)).rejects.toThrow('broken');
  });
});
