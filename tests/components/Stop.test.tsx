import { fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { Stop } from '../../components/Stop.tsx';
import type { StopView } from '../../guard/warm.ts';
import type { Finding } from '../../rules/rule.ts';
import { standInForBrowser } from './browser-stand-ins.ts';
import { CHRYSLER, finding, stopView, swearing, UNREADABLE } from './views.ts';

const browser = standInForBrowser();

function open(parts: Partial<StopView> = {}) {
  const answers = {
    edit: vi.fn(),
    postAnyway: vi.fn(),
    falseAlarm: vi.fn(async (_findings: readonly Finding[]) => true),
  };
  const view = stopView(parts);
  const { unmount } = render(<Stop view={view} answers={answers} />);
  return { ...answers, unmount, user: userEvent.setup() };
}

const postAnyway = () => screen.getByRole('button', { name: 'Post anyway' });
const editDraft = () => screen.getByRole('button', { name: 'Edit draft' });
const reason = () => screen.getByRole('textbox', { name: 'Reason' });

describe('what it says', () => {
  const wrong = finding('warn', { rule: 'wrong-account' });
  const names: [Partial<StopView>, string][] = [
    [{ level: 'block' }, 'Stopped: profanity, posting as @ChryslerAutos'],
    [{ level: 'warn' }, 'Check before posting: profanity, posting as @ChryslerAutos'],
    [{ level: 'justify' }, 'Check before posting: profanity, posting as @ChryslerAutos'],
    [
      { findings: [swearing('warn'), wrong] },
      'Check before posting: profanity and wrong account, posting as @ChryslerAutos',
    ],
    [
      { findings: ['A', 'B', 'C', 'D'].map((name) => finding('warn', { name })) },
      'Check before posting: A, B and 2 more, posting as @ChryslerAutos',
    ],
    [{ author: UNREADABLE }, 'Check before posting: profanity, posting as unknown'],
  ];
  test.each(names)('%o is named %s', (parts, name) => {
    open(parts);
    expect(screen.getByRole('alertdialog', { name })).toBeInTheDocument();
  });

  test('it says until when a rule holds', () => {
    open({ findings: [finding('warn', { until: Date.UTC(2027, 2, 1, 9) })] });
    expect(screen.getByText(/This holds until 1 March 2027 at \d\d:00/)).toBeInTheDocument();
  });

  test('it describes itself by the account and the first finding', () => {
    open();
    expect(screen.getByRole('alertdialog')).toHaveAccessibleDescription(
      'About to go out as @ChryslerAutos Brand account on X This is a swear word.',
    );
  });

  test('an account that can’t be read is shown with the reason', () => {
    open({ author: UNREADABLE });
    expect(screen.getByText('An account that can’t be read')).toBeInTheDocument();
    expect(screen.getByText('The page shows two names.')).toBeInTheDocument();
  });

  test('a finding says what, why and what to do, under the name that the policy gave its rule', () => {
    const parts = { name: 'House style', why: 'Everyone reads it.', suggestion: 'Say it without.' };
    open({ findings: [{ ...swearing('warn'), ...parts }] });
    const item = within(screen.getByRole('listitem'));
    expect(item.getByRole('heading', { name: 'House style' })).toBeInTheDocument();
    for (const words of ['Please check', 'This is a swear word.', 'Everyone reads it.', 'Say it without.']) {
      expect(item.getByText(words)).toBeInTheDocument();
    }
  });

  test('the words found are marked in what stands around them', () => {
    open();
    const mark = screen.getByText('fucking', { selector: 'mark' });
    expect(mark.closest('blockquote')).toHaveTextContent(/^….*knows how to fucking drive$/u);
    expect(mark.closest('blockquote')).not.toHaveTextContent('ironic');
  });

  describe('what a secret rule found is not shown', () => {
    const text = 'Damn, the password is Kiwi-Tandem-84 or Lemon-Tree-9, both work';
    const at = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
    const secret = (words: string, message: string) => finding('block', { rule: 'secrets', message, span: at(words) });

    test.each([
      ['by its own finding', [secret('Kiwi-Tandem-84', 'One.'), secret('Lemon-Tree-9', 'Two.')]],
      [
        'by those of other rules',
        [finding('warn', { span: at('Damn') }), secret('Kiwi-Tandem-84', 'One.'), secret('Lemon-Tree-9', 'Two.')],
      ],
      [
        'where another rule finds a part of it',
        [finding('warn', { span: at('Tandem') }), secret('Kiwi-Tandem-84', 'One.'), secret('Lemon-Tree-9', 'Two.')],
      ],
    ])('%s', (_, findings) => {
      open({ text, findings });
      const dialog = screen.getByRole('alertdialog');
      for (const word of ['Kiwi', 'Tandem', 'Lemon', 'Tree']) expect(dialog).not.toHaveTextContent(word);
      expect(screen.getAllByText('••••••••', { selector: 'mark' }).length).toBeGreaterThan(1);
      for (const quote of dialog.querySelectorAll('blockquote')) {
        expect(quote).toHaveTextContent('the password is •••••••• or ••••••••, both work');
      }
    });
  });

  test('a finding at many places is shown once, with the first three of them', () => {
    const spans = Array.from({ length: 5000 }, (_, index) => ({ start: index * 2, end: index * 2 + 1 }));
    open({ text: 'x '.repeat(5000), findings: spans.map((span) => finding('warn', { span })) });
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(screen.getByText('And in 4997 more places.')).toBeInTheDocument();
  });

  test('of many findings the first twelve are shown and the rest counted', () => {
    open({ findings: Array.from({ length: 40 }, (_, index) => finding('warn', { message: `Finding ${index}.` })) });
    expect(screen.getAllByRole('listitem')).toHaveLength(12);
    expect(screen.getByText('And 28 more to look at after these.')).toBeInTheDocument();
  });
});

describe('whom to ask', () => {
  const contacts: [string | undefined, string, string | null][] = [
    ['social@acme.example', 'social@acme.example', 'mailto:social@acme.example'],
    ['mailto:social@acme.example', 'social@acme.example', 'mailto:social@acme.example'],
    ['https://acme.example/ask', 'Acme', 'https://acme.example/ask'],
  ];
  test.each(contacts)('%s is a link', (contact, name, href) => {
    open({ organization: { name: 'Acme', ...(contact === undefined ? {} : { contact }) } });
    expect(screen.getByRole('link', { name })).toHaveAttribute('href', href);
  });

  test.each(['javascript:alert(1)', 'the press office'])('%s leads nowhere', (contact) => {
    open({ organization: { contact, policyUrl: contact } });
    expect(screen.queryByRole('link')).toBeNull();
    expect(screen.getByText(contact)).toBeInTheDocument();
  });

  test('without a contact it says so', () => {
    open({ level: 'block', organization: {} });
    expect(screen.getByText(/Ask whoever looks after the accounts/u)).toBeInTheDocument();
  });
});

describe('Edit draft', () => {
  test('has the focus when the stop opens', () => {
    open();
    expect(editDraft()).toHaveFocus();
  });

  test('answers a click', async () => {
    const { edit, user } = open();
    await user.click(editDraft());
    expect(edit).toHaveBeenCalledOnce();
  });

  test('is what Escape does, and the site decides when the dialog goes', async () => {
    const { edit, user } = open();
    await user.keyboard('{Escape}');
    expect(edit).toHaveBeenCalledOnce();
    expect(screen.getByRole('alertdialog')).toHaveAttribute('open');
  });

  test('is what a browser means that closes the dialog by itself', () => {
    const { edit } = open();
    const dialog = screen.getByRole('alertdialog');
    if (dialog instanceof HTMLDialogElement) dialog.close();
    expect(edit).toHaveBeenCalledOnce();
  });

  test('is not what a click beside the dialog does', async () => {
    const { edit, user } = open();
    await user.click(screen.getByRole('alertdialog'));
    expect(edit).not.toHaveBeenCalled();
  });
});

describe('Post anyway', () => {
  test('is not there for a block', () => {
    open({ level: 'block' });
    expect(screen.queryByRole('button', { name: 'Post anyway' })).toBeNull();
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.getByText(/This can’t be posted as it is/u)).toBeInTheDocument();
  });

  test('needs no reason for a warning', async () => {
    const { postAnyway: post, user } = open({ level: 'warn' });
    expect(screen.queryByRole('textbox')).toBeNull();
    await user.click(postAnyway());
    expect(post).toHaveBeenCalledExactlyOnceWith(undefined);
  });

  test.each(['', '   ', '\n', '\u200b\u2060'])('takes %j for no reason', async (text) => {
    const { postAnyway: post, user } = open({ level: 'justify' });
    fireEvent.change(reason(), { target: { value: text } });
    expect(postAnyway()).toBeDisabled();
    await user.click(postAnyway());
    expect(post).not.toHaveBeenCalled();
  });

  test('hands the reason over, and is disabled again without one', async () => {
    const { postAnyway: post, user } = open({ level: 'justify' });
    await user.type(reason(), 'Jane agreed');
    expect(postAnyway()).toBeEnabled();
    await user.clear(reason());
    expect(postAnyway()).toBeDisabled();
    await user.type(reason(), '  Jane agreed, by phone ');
    await user.click(postAnyway());
    expect(post).toHaveBeenCalledExactlyOnceWith('Jane agreed, by phone');
  });

  test('is reached by keyboard alone', async () => {
    const { postAnyway: post, user } = open();
    await user.tab({ shift: true });
    expect(postAnyway()).toHaveFocus();
    await user.keyboard('{Enter}');
    expect(post).toHaveBeenCalledOnce();
  });
});

describe('answers', () => {
  test('are given once, whatever comes after', async () => {
    const { edit, postAnyway: post, user } = open();
    await user.dblClick(postAnyway());
    await user.click(editDraft());
    await user.keyboard('{Escape}');
    expect(post).toHaveBeenCalledOnce();
    expect(edit).not.toHaveBeenCalled();
  });

  test('are not given by events that no person caused', async () => {
    const { edit, postAnyway: post, user } = open();
    browser.trustEvents(false);
    postAnyway().click();
    editDraft().click();
    await user.keyboard('{Escape}');
    expect(edit).not.toHaveBeenCalled();
    expect(post).not.toHaveBeenCalled();
  });

  test('are not given by the second click of a double click that began on the site', () => {
    const { edit, postAnyway: post } = open();
    fireEvent.click(postAnyway(), { detail: 2 });
    fireEvent.click(editDraft(), { detail: 2 });
    expect(edit).not.toHaveBeenCalled();
    expect(post).not.toHaveBeenCalled();
  });

  test('are not given by taking the stop away', () => {
    const { edit, postAnyway: post, unmount } = open();
    unmount();
    expect(edit).not.toHaveBeenCalled();
    expect(post).not.toHaveBeenCalled();
  });
});

describe('a false alarm', () => {
  const report = (at = 0) => screen.getAllByRole('button', { name: 'Report a false alarm' })[at] ?? never();
  const other = finding('warn', { rule: 'wrong-account', message: 'This reads like another account’s.' });

  test('is reported for each finding, which says which it is', async () => {
    const { falseAlarm, edit, postAnyway: post, user } = open({ findings: [swearing('warn'), other] });
    expect(report(1)).toHaveAccessibleDescription('This reads like another account’s.');
    await user.click(report(1));
    expect(falseAlarm).toHaveBeenCalledExactlyOnceWith([other]);
    expect(await screen.findByText('Noted as a false alarm. The stop stays as it is.')).toBeInTheDocument();
    await user.click(report(0));
    expect(falseAlarm).toHaveBeenLastCalledWith([swearing('warn')]);
    expect([edit, post].flatMap(({ mock }) => mock.calls)).toEqual([]);
  });

  test('names every place of what was found', async () => {
    const { falseAlarm, user } = open({
      findings: [finding('warn', { span: { start: 2, end: 3 } }), swearing('warn')],
    });
    await user.click(report());
    expect(falseAlarm.mock.calls[0]?.[0].map(({ span }) => span?.start)).toEqual([2, CHRYSLER.indexOf('fucking')]);
  });

  test('is reported once, and keeps the focus', async () => {
    const { falseAlarm, user } = open();
    report().focus();
    await user.keyboard('{Enter}{Enter} ');
    expect(await screen.findByRole('status')).toHaveTextContent(/^Noted/);
    await user.keyboard('{Enter}');
    expect(falseAlarm).toHaveBeenCalledOnce();
    expect(report()).toHaveFocus();
    expect(report()).toHaveAttribute('aria-disabled', 'true');
  });

  test('that could not be noted says so, and may be reported again', async () => {
    const { falseAlarm, user } = open();
    falseAlarm.mockResolvedValueOnce(false);
    await user.click(report());
    expect(await screen.findByText(/could not be noted/)).toBeInTheDocument();
    await user.click(report());
    expect(await screen.findByText(/^Noted/)).toBeInTheDocument();
  });

  test('is reported by a person alone', () => {
    const { falseAlarm } = open();
    fireEvent.click(report(), { detail: 2 });
    browser.trustEvents(false);
    report().click();
    expect(falseAlarm).not.toHaveBeenCalled();
  });

  test('does not keep the stop from being answered', async () => {
    const { edit, user } = open();
    await user.click(report());
    await user.click(editDraft());
    expect(edit).toHaveBeenCalledOnce();
  });

  test('can’t be reported where no record is kept', () => {
    open({ recorded: false });
    expect(screen.queryByRole('button', { name: 'Report a false alarm' })).toBeNull();
  });
});

function never(): never {
  throw new Error('The stop has no such button.');
}

test('a draft of 63,206 characters is shown around the finding only', () => {
  const text = `${CHRYSLER}\n`.repeat(620).slice(0, 63_206);
  const start = text.lastIndexOf('fucking', 60_000);
  open({ text, findings: [finding('warn', { span: { start, end: start + 7 } })] });
  expect(screen.getByRole('alertdialog').textContent?.length).toBeLessThan(500);
});
