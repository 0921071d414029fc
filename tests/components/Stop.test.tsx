import { fireEvent, render, screen, within } from '@testing-library/react';
import { userEvent } from '@testing-library/user-event';
import { describe, expect, test, vi } from 'vitest';
import { Stop } from '../../components/Stop.tsx';
import type { LinkTarget } from '../../guard/link-targets.ts';
import type { StopView } from '../../guard/warm.ts';
import type { Finding } from '../../rules/rule.ts';
import { standInForBrowser } from './browser-stand-ins.ts';
import { BRAND, CHRYSLER, finding, stopView, swearing, UNREADABLE } from './views.ts';

const browser = standInForBrowser();

function open(parts: Partial<StopView> = {}) {
  const answers = {
    edit: vi.fn(),
    postAnyway: vi.fn(),
    look: vi.fn(),
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

  test('the draft is shown whole, the words found marked in it and named at the finding', () => {
    open();
    const draft = within(screen.getByRole('region', { name: 'Your draft' }));
    const mark = draft.getByText('fucking', { selector: 'mark' });
    expect(mark).toHaveAttribute('data-level', 'warn');
    expect(mark.closest('blockquote')?.textContent).toBe(CHRYSLER);
    expect(within(screen.getByRole('listitem')).getByText('fucking', { selector: 'mark' })).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Show the whole draft' })).toBeNull();
  });

  test('the parts of a thread stand apart, each in its own direction', () => {
    const parts = ['Good morning.', '', 'مرحبا fucking بالعالم'];
    const text = parts.join('\n\n');
    const start = text.indexOf('fucking');
    open({ text, parts, findings: [finding('warn', { span: { start, end: start + 7 } })] });
    const quotes = [...screen.getByRole('region', { name: 'Your draft' }).querySelectorAll('blockquote')];
    expect(quotes.map(({ textContent, dir }) => [textContent, dir])).toEqual([
      ['Good morning.', 'auto'],
      ['مرحبا fucking بالعالم', 'auto'],
    ]);
    expect(quotes[1]?.querySelector('mark')).toHaveTextContent('fucking');
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
      const draft = screen.getByRole('region', { name: 'Your draft' });
      expect(draft).toHaveTextContent('Damn, the password is •••••••• or ••••••••, both work');
      const { href } = screen.getByRole<HTMLAnchorElement>('link', { name: 'social@chrysler.example' });
      expect(decodeURIComponent(href)).toContain('•••••••• or ••••••••');
      expect(decodeURIComponent(href)).not.toMatch(/Kiwi|Tandem|Lemon|Tree/);
    });
  });

  test('a finding at many places is shown once, with the words that were found and in how many places', () => {
    const spans = Array.from({ length: 5000 }, (_, index) => ({ start: index * 2, end: index * 2 + 1 }));
    open({ text: 'x '.repeat(5000), findings: spans.map((span) => finding('warn', { span })) });
    expect(screen.getAllByRole('listitem')).toHaveLength(1);
    expect(within(screen.getByRole('listitem')).getByText('x', { selector: 'mark' })).toBeInTheDocument();
    expect(screen.getByText(/^In 5,?000 places$/)).toBeInTheDocument();
  });

  test('of many findings all are shown, a moment later than the first', async () => {
    open({ findings: Array.from({ length: 40 }, (_, index) => finding('warn', { message: `Finding ${index}.` })) });
    expect(await screen.findByText('Finding 39.')).toBeInTheDocument();
    expect(screen.getAllByRole('listitem')).toHaveLength(40);
    expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull();
  });

  test('of hundreds of findings the last are shown on request', async () => {
    const { user } = open({
      findings: Array.from({ length: 300 }, (_, index) => finding('warn', { message: `Finding ${index}.` })),
    });
    await user.click(await screen.findByRole('button', { name: 'Show 240 more' }));
    await user.click(screen.getByRole('button', { name: 'Show 40 more' }));
    expect(screen.getByText('Finding 299.')).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull();
  });

  test('what was asked for has the focus, so that it is not lost with the button', async () => {
    const { user } = open({
      findings: Array.from({ length: 70 }, (_, index) => finding('warn', { message: `Finding ${index}.` })),
    });
    expect(editDraft()).toHaveFocus();
    (await screen.findByRole('button', { name: 'Show 10 more' })).focus();
    await user.keyboard('{Enter}');
    expect(screen.getAllByRole('listitem')[60]).toHaveFocus();
    expect(screen.getAllByRole('listitem')[60]).toHaveTextContent('Finding 60.');
  });
});

describe('as whom', () => {
  const portrait = () => screen.getByRole('alertdialog').querySelector('.portrait');

  test('an account without a picture has its initials', () => {
    open({ author: { ...BRAND, label: 'Acme Motors' } });
    expect(portrait()).toHaveTextContent(/^AM$/);
  });

  test('a picture of the page is drawn and not loaded', () => {
    const drawn = vi.fn();
    // The stand-in for a browser draws nothing.
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(
      Object.assign(Object.create(null), { drawImage: drawn }),
    );
    const picture = document.createElement('img');
    open({ picture });
    expect(drawn.mock.calls[0]?.[0]).toBe(picture);
    expect(portrait()?.querySelector('canvas')).toBeInTheDocument();
    expect(screen.getByRole('alertdialog').querySelector('img')).toBeNull();
  });

  test('a picture that can’t be drawn gives way to initials', () => {
    vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(null);
    open({ picture: document.createElement('img') });
    expect(portrait()).toHaveTextContent(/^C$/);
  });

  test('an account that can’t be read has neither', () => {
    open({ author: UNREADABLE });
    expect(portrait()).toBeNull();
  });
});

describe('what goes out with it', () => {
  const along = () => within(screen.getByRole('list', { name: 'Goes out with it' }));

  test('is not there where nothing does', () => {
    open();
    expect(screen.queryByRole('list', { name: 'Goes out with it' })).toBeNull();
  });

  const links: [LinkTarget, string][] = [
    [{ host: 'news.acme.example' }, 'Link to news.acme.example'],
    [{ host: 'bit.ly', shortened: true }, 'Link to bit.ly A short link: where it leads is not shown.'],
    [{ host: 'bücher.example', ascii: 'xn--bcher-kva.example' }, 'Link to bücher.example (xn--bcher-kva.example)'],
    [
      { host: 'аcme.example', ascii: 'xn--cme-5cd.example', looksLike: 'acme.example' },
      'Link to аcme.example (xn--cme-5cd.example) Looks like acme.example and is not.',
    ],
  ];
  test.each(links)('%o: %s', (link, words) => {
    open({ links: [link] });
    expect(along().getByRole('listitem')).toHaveTextContent(words);
  });

  test('is named with the words that belong to it', () => {
    open({
      attachments: [
        { kind: 'picture', words: 'A roadster' },
        { kind: 'picture' },
        { kind: 'picture', unseen: true },
        { kind: 'file', words: 'Plan.pdf' },
        { kind: 'poll', words: 'Yes · No' },
        { kind: 'something' },
      ],
    });
    expect(
      along()
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual([
      'Picture: A roadster',
      'Picture without a description',
      'Picture',
      'File: Plan.pdf',
      'Poll: Yes · No',
      'An attachment',
    ]);
  });

  test('is counted beyond the first ten', () => {
    open({ links: Array.from({ length: 13 }, (_, index) => ({ host: `${index}.example` })) });
    expect(along().getByText('And 3 more.')).toBeInTheDocument();
  });
});

describe('whom to ask', () => {
  const contacts: [string, string, string][] = [
    ['social@acme.example', 'social@acme.example', 'mailto:social@acme.example?subject='],
    ['mailto:social@acme.example', 'social@acme.example', 'mailto:social@acme.example?subject='],
    ['a@acme.example?bcc=b', 'a@acme.example?bcc=b', 'mailto:a@acme.example%3Fbcc=b?subject='],
    ['a@acme.example\ud800', 'a@acme.example\ud800', 'mailto:a@acme.example%EF%BF%BD?subject='],
    ['https://acme.example/ask', 'Acme', 'https://acme.example/ask'],
  ];
  test.each(contacts)('%s is a link', (contact, name, href) => {
    open({ organization: { name: 'Acme', contact } });
    const link = screen.getByRole('link', { name });
    expect(link.getAttribute('href')?.startsWith(href)).toBe(true);
  });

  test('a mail holds the account, the draft and what was found', () => {
    open();
    const { href } = screen.getByRole<HTMLAnchorElement>('link', { name: 'social@chrysler.example' });
    const parameters = new URLSearchParams(href.slice(href.indexOf('?')));
    expect(parameters.get('subject')).toBe('Question about a post as @ChryslerAutos on X: profanity');
    expect(parameters.get('body')?.split('\r\n')).toEqual([
      'May this go out as @ChryslerAutos on X?',
      '',
      CHRYSLER,
      '',
      'What Gatepost found:',
      '• Profanity (Please check) “fucking”: This is a swear word.',
    ]);
  });

  test.each([
    ['a long draft', `${CHRYSLER} `.repeat(600), [swearing('warn')]],
    ['one of long characters', '漢🚗'.repeat(5000), [swearing('warn')]],
    [
      'much that was found',
      CHRYSLER,
      Array.from({ length: 100 }, (_, index) => finding('warn', { message: `Finding ${index} of many of them.` })),
    ],
    ['a long message', CHRYSLER, [finding('warn', { message: 'Ask before you swear. '.repeat(90) })]],
  ])('a mail is no longer than mail programs take: %s', (_, text, findings) => {
    open({ text, parts: [text], findings });
    const { href } = screen.getByRole<HTMLAnchorElement>('link', { name: 'social@chrysler.example' });
    expect(href.length).toBeLessThanOrEqual(1900);
    expect(href.length).toBeGreaterThan(1700);
    expect(decodeURIComponent(href)).toContain('…');
    expect(decodeURIComponent(href)).toMatch(/• Profanity/);
  });

  test('the draft and what was found are copied whole, and it is said', async () => {
    const text = `${CHRYSLER} `.repeat(100);
    const { user, edit } = open({ text, parts: [text] });
    await user.click(screen.getByRole('button', { name: 'Copy draft and findings' }));
    expect(await screen.findByText('Copied')).toHaveAttribute('role', 'status');
    const copied = await navigator.clipboard.readText();
    expect(copied).toContain(text);
    expect(copied).toMatch(/This is a swear word\.$/);
    expect(edit).not.toHaveBeenCalled();
  });

  test('what could not be copied says so', async () => {
    const { user } = open();
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new DOMException('No.'));
    await user.click(screen.getByRole('button', { name: 'Copy draft and findings' }));
    expect(await screen.findByText('It could not be copied.')).toBeInTheDocument();
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

  describe('where the organization offers reasons', () => {
    const reasons = ['Approved by legal', 'A quotation', 'A quotation'];
    const choice = (name: string) => screen.getByRole('radio', { name });

    test('one of them is enough', async () => {
      const { postAnyway: post, user } = open({ level: 'justify', reasons });
      expect(screen.getAllByRole('radio')).toHaveLength(3);
      expect(choice('Another reason')).toBeChecked();
      expect(postAnyway()).toBeDisabled();
      await user.click(choice('A quotation'));
      await user.click(postAnyway());
      expect(post).toHaveBeenCalledExactlyOnceWith('A quotation');
    });

    test('words go with it', async () => {
      const { postAnyway: post, user } = open({ level: 'justify', reasons });
      await user.click(choice('Approved by legal'));
      await user.type(reason(), 'Jane, by phone');
      await user.click(postAnyway());
      expect(post).toHaveBeenCalledExactlyOnceWith('Approved by legal: Jane, by phone');
    });

    test('another reason needs words', async () => {
      const { postAnyway: post, user } = open({ level: 'justify', reasons });
      await user.click(choice('Approved by legal'));
      await user.click(choice('Another reason'));
      expect(postAnyway()).toBeDisabled();
      await user.type(reason(), 'It is a poem');
      await user.click(postAnyway());
      expect(post).toHaveBeenCalledExactlyOnceWith('It is a poem');
    });

    test('one without a word is none', () => {
      open({ level: 'justify', reasons: [' ', '\u200b', 'A quotation', ' A quotation '] });
      expect(screen.getAllByRole('radio').map((one) => one.closest('label')?.textContent)).toEqual([
        'A quotation',
        'Another reason',
      ]);
    });

    test('they are not there where no reason is asked for', () => {
      open({ level: 'warn', reasons });
      expect(screen.queryByRole('radio')).toBeNull();
    });
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

test('a hashtag that is new can be looked at from the stop, by a hand alone', async () => {
  const { look, user } = open({ findings: [finding('warn', { rule: 'hashtags', look: '#Monday' }), swearing('warn')] });
  const [button, ...others] = screen.getAllByRole('button', { name: /^Look at/ });
  expect([button?.textContent, others]).toEqual(['Look at #Monday', []]);
  browser.trustEvents(false);
  await user.click(button ?? never());
  expect(look).not.toHaveBeenCalled();
  browser.trustEvents(true);
  await user.click(button ?? never());
  expect(look).toHaveBeenCalledExactlyOnceWith('#Monday');
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

  test('is reported as what each place is, where one message stands for a whole rule', async () => {
    const told = { rule: 'personal-data', message: 'Keep people out of this.' };
    const findings = [
      finding('warn', { ...told, class: 'email', span: { start: 2, end: 3 } }),
      finding('warn', { ...told, class: 'card', span: { start: 7, end: 9 } }),
    ];
    const { falseAlarm, user } = open({ findings });
    await user.click(report());
    expect(falseAlarm).toHaveBeenCalledExactlyOnceWith(findings);
  });

  test('is reported once, and keeps the focus', async () => {
    const { falseAlarm, user } = open();
    report().focus();
    await user.keyboard('{Enter}{Enter} ');
    expect(await screen.findByText(/^Noted/)).toHaveAttribute('role', 'status');
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

describe('a long draft', () => {
  const text = `${CHRYSLER}\n`.repeat(620).slice(0, 63_206);
  const start = text.lastIndexOf('fucking', 60_000);
  const findings = [finding('warn', { span: { start, end: start + 7 } })];

  test('is shown around what was found', () => {
    open({ text, parts: [text], findings });
    const draft = screen.getByRole('region', { name: 'Your draft' });
    expect(draft.textContent?.length).toBeLessThan(400);
    expect(draft).toHaveTextContent(/⋯ 5\d,?\d{3} characters ⋯.*how to fucking drive.*⋯ 3,?\d{3} characters ⋯/su);
  });

  test('is shown whole on request, and as before', async () => {
    const { user } = open({ text, parts: [text], findings });
    const button = screen.getByRole('button', { name: 'Show the whole draft', expanded: false });
    await user.click(button);
    expect(screen.getByRole('region', { name: 'Your draft' }).querySelector('blockquote')?.textContent).toBe(text);
    expect(button).toHaveAttribute('aria-expanded', 'true');
    await user.click(button);
    expect(screen.getByRole('alertdialog').textContent?.length).toBeLessThan(1000);
  });
});
