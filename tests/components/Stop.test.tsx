import { screen, within } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import type { LinkTarget } from '../../guard/link-targets.ts';
import type { StopView } from '../../guard/warm.ts';
import { standInForBrowser } from './browser-stand-ins.ts';
import { editDraft, open } from './open-stop.tsx';
import { BRAND, CHRYSLER, finding, swearing, UNREADABLE } from './views.ts';

standInForBrowser();

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
    expect(decodeURIComponent(href)).toMatch(
      /\r\n\r\nThis mail holds only part of the draft and its findings\. Ask for the rest\.$/,
    );
  });

  test.each(['👩‍👩‍👧‍👦', '🇩🇪', '👍🏽', 'é', 'ক্ষি'])(
    'a mail is cut between what is read as one character: %s',
    (character) => {
      const text = character.repeat(900);
      for (const lead of ['', 'a', 'ab', 'abc', 'abcd']) {
        const { unmount } = open({
          text: `${lead}${text}`,
          parts: [`${lead}${text}`],
          findings: [finding('warn', { span: { start: lead.length, end: text.length } })],
        });
        const { href } = screen.getByRole<HTMLAnchorElement>('link', { name: 'social@chrysler.example' });
        const body = new URLSearchParams(href.slice(href.indexOf('?'))).get('body') ?? '';
        const [draft = ''] = body
          .split('\r\n')
          .filter((line) => line.endsWith('…') && line.startsWith(`${lead}${character}`));
        const [, quoted = ''] = /“(.*)…”/u.exec(body) ?? [];
        expect(draft.slice(lead.length, -1).replaceAll(character, '')).toBe('');
        expect(quoted.replaceAll(character, '')).toBe('');
        expect(Math.min(draft.length, quoted.length)).toBeGreaterThan(character.length);
        unmount();
      }
    },
  );

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

  test('the policy may stand on a page without https, in an office’s own network', () => {
    open({ organization: { policyUrl: 'http://intranet/policy' } });
    expect(screen.getByRole('link', { name: 'Read the policy' })).toHaveAttribute('href', 'http://intranet/policy');
  });

  test('without a contact it says so', () => {
    open({ level: 'block', organization: {} });
    expect(screen.getByText(/Ask whoever looks after the accounts/u)).toBeInTheDocument();
  });
});

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
