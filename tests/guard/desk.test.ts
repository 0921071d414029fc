import { afterEach, describe, expect, test, vi } from 'vitest';
import { keepAccountStrip } from '../../guard/account-strip.ts';
import type { ReadFile } from '../../guard/attached-files.ts';
import { makeDesk } from '../../guard/desk.ts';
import { type Gate, type Guard, keepGate, type Surroundings } from '../../guard/gate.ts';
import { hearEvents } from '../../guard/hear-events.ts';
import { intercept } from '../../guard/intercept.ts';
import { listener } from '../../guard/listen.ts';
import { followOrigins } from '../../guard/origins.ts';
import { makeReader } from '../../guard/reader.ts';
import { recognizeRequests } from '../../guard/requests.ts';
import type {
  Chronicle,
  Engine,
  Panel,
  Publication,
  StopAnswers,
  StopView,
  Tools,
  WorkingAs,
} from '../../guard/warm.ts';
import { followPolicy } from '../../policy/follow.ts';
import type { JournalEntry } from '../../policy/journal/entry.ts';
import { makeRecorder } from '../../policy/journal/recorder.ts';
import { builtInPolicy, readPolicy } from '../../policy/read-policy.ts';
import { makeRecord } from '../../policy/record.ts';
import type { FileContent } from '../../rules/attachment.ts';
import { LINKEDIN_IDENTIFIER } from '../../sites/linkedin/identity.ts';
import { LINKEDIN_LOOKOUT } from '../../sites/linkedin/lookout.ts';
import { linkedin } from '../../sites/linkedin.ts';
import type { Lookout } from '../../sites/lookout.ts';
import type { Identifier, SiteAdapter } from '../../sites/site.ts';
import { makeXIdentifier } from '../../sites/x/identity.ts';
import { X_LOOKOUT } from '../../sites/x/lookout.ts';
import { x } from '../../sites/x.ts';
import type { Answer } from '../../wire/channel.ts';
import { hearWire } from '../../wire/hear-wire.ts';

let guard: Gate | undefined;
const at = (): Guard => guard?.desk ?? guard ?? never();
hearEvents((listenTo) =>
  intercept(
    X_LOOKOUT,
    {
      allows: (attempt) => at().allows(attempt),
      allowsPrelude: (submit) => guard?.desk?.allowsPrelude(submit) ?? false,
      allowsPress: (element) => guard?.desk?.allowsPress(element) ?? guard?.byClick(element) === undefined,
      byClick: (element) => at().byClick(element),
      byKey: (event, element) => at().byKey(event, element),
      byForm: (form, submitter) => at().byForm(form, submitter),
      focused: (element) => at().focused(element),
      acted: () => guard?.desk?.acted(),
      typed: () => guard?.desk?.typed(),
      clicked: () => guard?.desk?.clicked(),
      brought() {},
      broken() {},
    },
    listenTo,
  ),
);

const chrome = { runtime: { id: 'gatepost', sendMessage: async (_message: unknown) => ({ ok: true }) } };
vi.stubGlobal('chrome', chrome);

afterEach(() => {
  document.body.innerHTML = '';
});

const ACCOUNTS = [
  {
    id: 'acme',
    name: 'Acme Motors',
    kind: 'brand',
    handles: { x: ['AcmeMotors'], linkedin: ['Acme Motors', 'company/123'] },
    confirm: 'odd',
  },
  { id: 'tulip', name: 'Tulip Bank', kind: 'client', handles: { x: ['TulipBank'] }, confirm: 'always' },
];

/** A page whose guard is warm, with whatever a policy needs; what the author meets and what leaves is noted. */
async function guarded(
  site: SiteAdapter,
  lookout: Lookout,
  identifier: Identifier,
  workingAs?: WorkingAs,
  rules: readonly object[] = [],
  readFile: ReadFile = async () => ({ state: 'unread' }),
) {
  const policy = readPolicy({ accounts: ACCOUNTS, rules }).policy ?? builtInPolicy();
  const publications: Publication[] = [];
  const chronicle = {
    ready: Promise.resolve(),
    now: (): Chronicle => ({ publications, ...(workingAs && { workingAs }) }),
    add: (one: Publication) => void publications.push(one),
    workAs: async () => {},
    onWorkChange() {},
  };
  const record = makeRecord('imported', policy, [], 0);
  const recorded: JournalEntry[] = [];
  const recorder = makeRecorder(async (entry) => {
    recorded.push(entry);
    return true;
  });
  const inner = followPolicy({ read: async () => record, onChange() {} }, { chronicle, recorder });
  const origins = followOrigins(chronicle.now);
  const engine: Engine = {
    ...inner,
    published(reading, judgement) {
      inner.published(reading, judgement);
      origins.published(reading.text);
    },
  };
  const judged = vi.spyOn(engine, 'judge');
  await engine.ready;
  const stops: { readonly view: StopView; readonly answers: StopAnswers }[] = [];
  const panel: Panel = {
    showStop: (view, answers) => void stops.push({ view, answers }),
    hideStop() {},
    rehearseStop() {},
    showStrip() {},
    hideStrip() {},
    showMarks() {},
    hideMarks() {},
    owns: () => false,
  };
  const said: string[] = [];
  const surroundings: Surroundings = {
    notice: { show: (text) => void said.push(text), hide() {} },
    requests: recognizeRequests(site),
    requestWarmUp: async () => ({ sealed: false }),
    isOrphaned: () => false,
    clearances: (make) => make(),
    brought: { batches: [], tell() {} },
    hearerFor: (line, guard) =>
      hearWire(
        line,
        listener(
          () => surroundings.requests,
          () => guard,
          never,
        ),
        never,
      ),
  };
  const recognized = vi.spyOn(surroundings.requests, 'recognize');
  const tools: Tools = {
    makeReader: (_site, files) => makeReader(site, identifier, origins, files),
    readFile,
    keepAccountStrip,
    makeDesk: (_id, given, warm) => makeDesk(site, given, warm),
  };
  const gate = keepGate(lookout, surroundings);
  guard = gate;
  const warmUp = () => {
    gate.focused(find('[contenteditable]'));
    gate.warmUp.engine(engine, tools);
    gate.warmUp.panel(panel);
    return vi.waitFor(() => expect(gate.desk).toBeDefined());
  };

  let id = 0;
  const left: string[] = [];
  /** What the page sends; whether it leaves. */
  const send = (url: string, body: object): Promise<Answer> =>
    new Promise((answered) => {
      id += 1;
      const done = (answer: Answer) => {
        left.push(`${answer} ${url.split('/').at(-1)}`);
        answered(answer);
      };
      const question = { id, method: 'POST', url, body: JSON.stringify(body), urgent: false };
      const request = surroundings.requests.recognize(question, done);
      const answer = request ? (gate.desk ?? gate).judge(request) : 'go';
      if (answer) done(answer);
    });
  const { brought } = surroundings;
  return { stops, left, said, recorded, publications, judged, recognized, send, warmUp, brought };
}

function never(): never {
  throw new Error('There is one desk.');
}

function find(selector: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

const X_PAGE = (handle: string, ...parts: readonly string[]) =>
  `<div role="dialog">${parts
    .map(
      (text, at) =>
        `<div><div data-testid="UserAvatar-Container-${handle}"></div><div class="editor" data-testid="tweetTextarea_${at}" contenteditable="true">${text}</div></div>`,
    )
    .join('')}<div><button data-testid="tweetButton">Post</button></div></div>`;

const SIGNED_IN =
  '<div data-testid="SideNav_AccountSwitcher_Button"><div data-testid="UserAvatar-Container-AcmeMotors"></div></div>';

const TWEET = 'https://x.com/i/api/graphql/a/CreateTweet';
const tweet = (text: string, more: object = {}) => ({ variables: { tweet_text: text, ...more }, queryId: 'a' });

test('a clean post is asked about nowhere', async () => {
  document.body.innerHTML = X_PAGE('AcmeMotors', 'Happy Friday!');
  const { stops, left, send, warmUp } = await guarded(x, X_LOOKOUT, makeXIdentifier());
  await warmUp();
  find('button').addEventListener('click', () => void send(TWEET, tweet('Happy Friday!')));
  find('button').click();
  await vi.waitFor(() => expect(left).toEqual(['go CreateTweet']));
  expect(stops).toEqual([]);
});

test('a rehearsal goes the whole way of a submit, and nothing comes of it', async () => {
  const idle: IdleRequestCallback[] = [];
  vi.stubGlobal('requestIdleCallback', (act: IdleRequestCallback) => idle.push(act));
  const tell = vi.spyOn(chrome.runtime, 'sendMessage');
  document.body.innerHTML = X_PAGE('AcmeMotors', 'Launch day', 'Second part');
  const { stops, left, said, recorded, publications, judged, recognized, warmUp } = await guarded(
    ...[x, X_LOOKOUT, makeXIdentifier(), undefined],
    [{ rule: 'terms', level: 'note', terms: ['Launch day'] }],
  );
  const clicked = vi.fn();
  find('button').addEventListener('click', clicked);
  await warmUp();
  judged.mockClear();
  tell.mockClear();
  for (let act = idle.shift(); act; act = idle.shift()) act({ didTimeout: false, timeRemaining: () => 50 });
  // Four times: the press before the click, the click, and the request.
  expect(judged).toHaveBeenCalledTimes(12);
  expect(recognized).toHaveBeenCalledTimes(4);
  expect([stops, left, said, recorded, publications, idle]).toEqual([[], [], [], [], [], []]);
  expect(tell).not.toHaveBeenCalled();
  expect(clicked).not.toHaveBeenCalled();
  vi.stubGlobal('requestIdleCallback', undefined);
});

test('a rehearsal asks for what its press has read, whatever is written meanwhile', async () => {
  const idle: IdleRequestCallback[] = [];
  vi.stubGlobal('requestIdleCallback', (act: IdleRequestCallback) => idle.push(act));
  const rest = () => idle.shift()?.({ didTimeout: false, timeRemaining: () => 0 });
  document.body.innerHTML = X_PAGE('AcmeMotors', 'Happy');
  const { recognized, judged, warmUp } = await guarded(x, X_LOOKOUT, makeXIdentifier());
  await warmUp();
  judged.mockClear();
  // The press before the click, and the click.
  while (judged.mock.calls.length < 2) rest();
  expect(recognized).not.toHaveBeenCalled();
  find('.editor').textContent = 'Happy Friday';
  rest();
  expect(recognized).toHaveBeenCalledOnce();
  expect(judged.mock.lastCall?.[0]).toMatchObject({ text: 'Happy' });
  expect(judged).toHaveBeenCalledTimes(3);
  vi.stubGlobal('requestIdleCallback', undefined);
});

test.each([
  ['who is asked each time', 'TulipBank', undefined],
  ['who works for somebody else', 'AcmeMotors', { account: 'tulip', until: Date.now() + 3_600_000 }],
])('%s is asked once, a thread as a whole', async (_name, handle, workingAs) => {
  document.body.innerHTML = X_PAGE(handle, 'One.', 'Two.');
  const { stops, left, send, warmUp } = await guarded(x, X_LOOKOUT, makeXIdentifier(), workingAs);
  await warmUp();
  find('button').addEventListener('click', async () => {
    await send(TWEET, tweet('One.', { batch_compose: 'BatchFirst' }));
    await send(TWEET, tweet('Two.', { batch_compose: 'BatchSubsequent' }));
  });
  find('button').click();
  expect(left).toEqual([]);
  expect(stops).toHaveLength(1);
  stops[0]?.answers.postAnyway(undefined);
  await vi.waitFor(() => expect(left).toEqual(['go CreateTweet', 'go CreateTweet']));
  expect(stops).toHaveLength(1);
});

test('going on past one finding waives no other that time has added', async () => {
  const text = 'The Harbour Plan and the Q3 margin.';
  document.body.innerHTML = X_PAGE('AcmeMotors', text);
  const begins = Date.now() + 60_000;
  const { stops, left, recorded, send, warmUp } = await guarded(x, X_LOOKOUT, makeXIdentifier(), undefined, [
    { rule: 'terms', name: 'Plans', level: 'warn', terms: ['Harbour Plan'] },
    { rule: 'terms', name: 'Figures', level: 'warn', terms: ['Q3 margin'], from: new Date(begins).toISOString() },
  ]);
  await warmUp();
  find('button').addEventListener('click', () => void send(TWEET, tweet(text)));
  find('button').click();
  expect(stops.map(({ view }) => view.findings.map(({ name }) => name))).toEqual([['Plans']]);
  vi.setSystemTime(begins);
  stops[0]?.answers.postAnyway(undefined);
  expect(stops.map(({ view }) => view.findings.map(({ name }) => name))).toEqual([['Plans'], ['Plans', 'Figures']]);
  expect(left).toEqual([]);
  stops[1]?.answers.postAnyway(undefined);
  await vi.waitFor(() => expect(left).toEqual(['go CreateTweet']));
  expect(stops).toHaveLength(2);
  expect(recorded.at(-1)?.found.map(({ name }) => name)).toEqual(['Plans', 'Figures']);
  vi.useRealTimers();
});

describe('a composer that the site has put another in the place of, draft and all, while the stop was open', () => {
  const text = 'Meet Falcon.';
  const stopped = async (more: string) => {
    document.body.innerHTML = X_PAGE('AcmeMotors', text + more);
    const page = await guarded(x, X_LOOKOUT, makeXIdentifier(), undefined, [
      { rule: 'terms', level: 'warn', terms: ['Falcon'] },
    ]);
    await page.warmUp();
    find('button').click();
    expect(page.stops).toHaveLength(1);
    document.body.innerHTML = X_PAGE('AcmeMotors', text);
    find('button').addEventListener('click', () => void page.send(TWEET, tweet(text)));
    return page;
  };

  test('publishes it, without a second click', async () => {
    const { stops, left } = await stopped('');
    stops[0]?.answers.postAnyway(undefined);
    await vi.waitFor(() => expect(left).toEqual(['go CreateTweet']));
    expect(stops).toHaveLength(1);
  });

  test('has the focus when the author goes back', async () => {
    const { stops, left } = await stopped('');
    stops[0]?.answers.edit();
    expect(document.activeElement).toBe(find('.editor'));
    expect(left).toEqual([]);
  });

  test('has the focus also where only its editor is another', async () => {
    const { stops } = await stopped('');
    find('button').click();
    expect(stops).toHaveLength(1);
    stops[0]?.answers.edit();
    find('button').click();
    expect(stops).toHaveLength(2);
    find('.editor').outerHTML = find('.editor').outerHTML;
    stops[1]?.answers.edit();
    expect(document.activeElement).toBe(find('.editor'));
  });

  test('publishes nothing where it holds another draft', async () => {
    const { stops, left } = await stopped(' And more.');
    stops[0]?.answers.postAnyway(undefined);
    await Promise.resolve();
    expect(left).toEqual([]);
  });
});

test('what must not be seen is not shown in what goes out with a draft either', async () => {
  const card = ['4111', '1111', '1111', '1111'].join(' ');
  document.body.innerHTML = X_PAGE('AcmeMotors', 'Meet Falcon.');
  find('[role="dialog"]').insertAdjacentHTML(
    'beforeend',
    `<div data-testid="attachments"><img alt="Paid with ${card} today"><img alt="A roadster"></div>
     <input name="Choice1" value="${card}"><input name="Choice2" value="No">`,
  );
  const { stops, warmUp } = await guarded(x, X_LOOKOUT, makeXIdentifier(), undefined, [
    { rule: 'terms', level: 'warn', terms: ['Falcon'] },
    { rule: 'personal-data', level: 'note' },
  ]);
  await warmUp();
  find('button').click();
  expect(stops[0]?.view.attachments).toEqual([
    { kind: 'picture', words: 'Paid with •••••••• today' },
    { kind: 'picture', words: 'A roadster' },
    { kind: 'poll', words: '•••••••• · No' },
  ]);
});

describe('a file that goes along', () => {
  const RULES = [
    { rule: 'attachments', level: 'block' },
    { rule: 'terms', level: 'warn', terms: ['Falcon'] },
  ];

  /** A page into which a file was brought, whose content is known once `answer` was called. */
  const withFile = async (name: string, text = 'Happy Friday!') => {
    document.body.innerHTML = X_PAGE('AcmeMotors', text);
    const content = Promise.withResolvers<FileContent>();
    const page = await guarded(x, X_LOOKOUT, makeXIdentifier(), undefined, RULES, () => content.promise);
    await page.warmUp();
    page.brought.batches.push({ files: [new File(['…'], name)], target: find('.editor') });
    page.brought.tell();
    find('button').addEventListener('click', () => void page.send(TWEET, tweet(text)));
    return { ...page, answer: content.resolve };
  };

  const read = (text: string): FileContent => ({ state: 'read', text, titles: [], people: [], located: false });

  test('is judged by its name', async () => {
    const { stops, left } = await withFile('Confidential.zip');
    find('button').click();
    expect(stops[0]?.view.findings.map(({ rule }) => rule)).toEqual(['attachments']);
    expect(stops[0]?.view.attachments).toEqual([{ kind: 'file', words: 'Confidential.zip' }]);
    expect(left).toEqual([]);
  });

  test('holds the post until it is read, and the post goes out by itself, once', async () => {
    const { stops, left, said, answer } = await withFile('Plan.pdf');
    find('button').click();
    find('button').click();
    expect([stops.length, left, said]).toEqual([0, [], [expect.stringMatching(/reading the attached file/)]]);
    answer(read('Nothing'));
    await vi.waitFor(() => expect(left).toEqual(['go CreateTweet']));
    expect(stops).toEqual([]);
  });

  test('stops the post that waited, for what is in it', async () => {
    const { stops, left, answer } = await withFile('Plan.pdf');
    find('button').click();
    answer(read('Meet Falcon.'));
    await vi.waitFor(() => expect(stops).toHaveLength(1));
    expect(stops[0]?.view.findings[0]?.message).toMatch(/^In the file “Plan\.pdf”: “Falcon”/);
    stops[0]?.answers.postAnyway(undefined);
    await vi.waitFor(() => expect(left).toEqual(['go CreateTweet']));
    expect(stops).toHaveLength(1);
  });

  test('adds to a stop that is open, and holds what was let out too early', async () => {
    const { stops, left, answer } = await withFile('Plan.pdf', 'Meet Falcon.');
    find('button').click();
    expect(stops.map(({ view }) => view.findings.length)).toEqual([1]);
    stops[0]?.answers.postAnyway(undefined);
    await vi.waitFor(() => expect(left).toEqual([]));
    answer(read('CONFIDENTIAL'));
    await vi.waitFor(() => expect(stops).toHaveLength(2));
    expect(stops[1]?.view.level).toBe('block');
    expect(left).toEqual([]);
  });

  test('is left alone where no rule wants to know', async () => {
    document.body.innerHTML = X_PAGE('AcmeMotors', 'Happy Friday!');
    const readFile = vi.fn<ReadFile>();
    const { brought, left, send, warmUp } = await guarded(x, X_LOOKOUT, makeXIdentifier(), undefined, [], readFile);
    await warmUp();
    brought.batches.push({ files: [new File(['…'], 'Confidential.pdf')], target: find('.editor') });
    brought.tell();
    find('button').addEventListener('click', () => void send(TWEET, tweet('Happy Friday!')));
    find('button').click();
    await vi.waitFor(() => expect(left).toEqual(['go CreateTweet']));
    expect(readFile).not.toHaveBeenCalled();
  });
});

describe('what came before there was a desk', () => {
  /** A page that publishes when its button is pressed, and counts how often it heard of that. */
  const page = async (text: string, workingAs?: WorkingAs) => {
    document.body.innerHTML = X_PAGE('AcmeMotors', text);
    const { send, ...rest } = await guarded(x, X_LOOKOUT, makeXIdentifier(), workingAs);
    find('button').addEventListener('click', () => void send(TWEET, tweet(text)));
    return { send, ...rest };
  };

  test('goes out once by its button', async () => {
    const { stops, left, warmUp } = await page('Happy Friday!');
    find('button').click();
    find('button').click();
    expect(left).toEqual([]);
    await warmUp();
    expect({ asked: stops.length, left }).toEqual({ asked: 0, left: ['go CreateTweet'] });
  });

  test('goes out once where the page has published already', async () => {
    const { stops, left, send, warmUp } = await page('Happy Friday!');
    find('button').click();
    void send(TWEET, tweet('Happy Friday!'));
    await warmUp();
    expect({ asked: stops.length, left }).toEqual({ asked: 0, left: ['go CreateTweet'] });
  });

  test('is asked about once, by its button or not', async () => {
    const workingAs = { account: 'tulip', until: Date.now() + 3_600_000 };
    for (const isPressed of [true, false]) {
      const { stops, left, send, warmUp } = await page('Happy Friday!', workingAs);
      if (isPressed) find('button').click();
      else void send(TWEET, tweet('Happy Friday!'));
      await warmUp();
      expect({ asked: stops.length, left }).toEqual({ asked: 1, left: [] });
      stops[0]?.answers.postAnyway(undefined);
      expect({ asked: stops.length, left }).toEqual({ asked: 1, left: ['go CreateTweet'] });
    }
  });

  test('is given back to the site where it was no submit after all', async () => {
    const { left, warmUp } = await page('');
    const heard = vi.fn();
    document.body.insertAdjacentHTML(
      'beforeend',
      '<main><p contenteditable="true" role="textbox"></p><button id="save">Save</button></main>',
    );
    find('#save').addEventListener('click', heard);
    find('#save').click();
    find('main p').remove();
    expect(heard).not.toHaveBeenCalled();
    await warmUp();
    expect(heard).toHaveBeenCalledOnce();
    expect(left).toEqual([]);
  });
});

test('a poll that no button announced is asked about once', async () => {
  document.body.innerHTML = X_PAGE('AcmeMotors', '');
  const { stops, left, send, warmUp } = await guarded(x, X_LOOKOUT, makeXIdentifier(), {
    account: 'tulip',
    until: Date.now() + 3_600_000,
  });
  await warmUp();
  document.body.innerHTML = SIGNED_IN;
  const card = {
    card_data: JSON.stringify({ 'twitter:string:choice1_label': 'Red', 'twitter:string:choice2_label': 'Blue' }),
  };
  await send('https://caps.x.com/v2/cards/create.json', card);
  const sent = send(TWEET, tweet('Which one?'));
  expect(stops).toHaveLength(1);
  stops[0]?.answers.postAnyway(undefined);
  await expect(sent).resolves.toBe('go');
  expect({ asked: stops.length, left }).toEqual({ asked: 1, left: ['go create.json', 'go CreateTweet'] });
});

const ARTICLE = 'urn:li:linkedInArticle:7100000000000000003';
const SHARES = 'https://www.linkedin.com/voyager/api/graphql?action=execute&queryId=voyagerContentcreationDashShares';

test('an article in two steps is asked about once', async () => {
  vi.stubGlobal('location', {
    ...window.location,
    pathname: '/article/edit/7/',
    search: '?author=urn:li:fsd_company:123',
    hostname: 'www.linkedin.com',
  });
  document.body.innerHTML = `<main><button class="article-editor-nav__publish">Next</button>
    <textarea id="article-editor-headline__textarea"></textarea>
    <div class="ProseMirror" contenteditable="true">All about our cars.</div></main>`;
  find('textarea').textContent = 'News';
  const workingAs = { account: 'tulip', until: Date.now() + 3_600_000 };
  const post = { commentary: { text: '' }, origin: 'PUBLISHING', media: { mediaUrn: ARTICLE } };
  const { stops, left, send, warmUp } = await guarded(linkedin, LINKEDIN_LOOKOUT, LINKEDIN_IDENTIFIER, workingAs);
  await warmUp();
  find('.article-editor-nav__publish').addEventListener('click', () => {
    document.body.insertAdjacentHTML(
      'beforeend',
      `<div role="dialog" class="share-box"><button class="share-unified-settings-entry-button">Acme Motors</button>
       <div class="ql-editor" contenteditable="true"></div><button class="share-actions__primary-action">Publish</button></div>`,
    );
    find('.share-actions__primary-action').addEventListener('click', () =>
      send(`${SHARES}.1`, { variables: { post } }),
    );
  });
  await send(`https://www.linkedin.com/voyager/api/publishing/firstPartyArticles/${ARTICLE}`, {
    patch: { $set: { title: 'News', contentHtml: '<p>All about our cars.</p>' } },
  });
  find('.article-editor-nav__publish').click();
  stops[0]?.answers.postAnyway(undefined);
  find('.share-actions__primary-action').click();
  await vi.waitFor(() => expect(left).toHaveLength(2));
  expect({ asked: stops.length, left: left[1]?.slice(0, 2) }).toEqual({ asked: 1, left: 'go' });
});

test.each([
  [
    'that was written and saved before the page was loaded goes out by its number',
    'All about our cars.',
    ['go ArticleEntityPublish'],
    0,
  ],
  ['is stopped at its button', 'All about Falcon.', [], 1],
])('an article %s', async (_name, body, gone, asked) => {
  vi.stubGlobal('location', { ...window.location, pathname: '/compose/articles/edit/77', hostname: 'x.com' });
  document.body.innerHTML = `${SIGNED_IN}<main><div><button id="publish">Publish</button></div>
    <div><textarea id="title" name="Article Title">News</textarea>
    <div data-testid="composer" contenteditable="true">${body}</div></div></main>`;
  const rules = [{ rule: 'terms', level: 'block', terms: ['Falcon'] }];
  const { stops, left, send, warmUp } = await guarded(x, X_LOOKOUT, makeXIdentifier(), undefined, rules);
  await warmUp();
  find('#publish').addEventListener('click', () => {
    document.body.insertAdjacentHTML('beforeend', '<div role="dialog"><button id="go">Publish</button></div>');
    find('#go').addEventListener('click', () => {
      find('main').remove();
      const variables = { articleEntityId: '77', visibilitySetting: 'Public' };
      void send('https://x.com/i/api/graphql/a/ArticleEntityPublish', { variables, queryId: 'a' });
    });
  });
  find('#publish').click();
  document.querySelector<HTMLElement>('#go')?.click();
  await vi.waitFor(() => expect([stops.length, left]).toEqual([asked, gone]));
});

test('an article of which nothing was ever seen is not known to be clean, whatever else was let through', async () => {
  document.body.innerHTML = SIGNED_IN + X_PAGE('AcmeMotors', 'Happy Friday!');
  const { stops, send, warmUp } = await guarded(x, X_LOOKOUT, makeXIdentifier());
  await warmUp();
  find('button').click();
  const variables = { articleEntityId: '78', visibilitySetting: 'Public' };
  void send('https://x.com/i/api/graphql/a/ArticleEntityPublish', { variables, queryId: 'a' });
  expect(stops.map(({ view }) => view.findings.map(({ rule }) => rule))).toEqual([['unreadable']]);
});

describe('the record', () => {
  const rules = (parts: object = {}) => [
    { rule: 'terms', name: 'Plans', level: 'warn', terms: ['Falcon'], ...parts },
    { rule: 'terms', name: 'Greetings', level: 'note', terms: ['Happy Friday'] },
  ];
  const warmPage = async (text: string, more: Parameters<typeof guarded>[4] = rules()) => {
    document.body.innerHTML = X_PAGE('AcmeMotors', text);
    const page = await guarded(x, X_LOOKOUT, makeXIdentifier(), undefined, more);
    await page.warmUp();
    find('button').addEventListener('click', () => void page.send(TWEET, tweet(text)));
    return page;
  };

  /** What needs no haste is done by then. */
  const endOfTask = () => new Promise((resolve) => setTimeout(resolve));

  test('has one entry of a stop that is answered by going back, each time', async () => {
    const { stops, recorded } = await warmPage('Meet Falcon.');
    find('button').click();
    stops[0]?.answers.edit();
    expect(recorded).toMatchObject([
      { decision: 'edited', account: 'acme', found: [{ rule: 'terms', name: 'Plans' }] },
    ]);
    find('button').click();
    stops[1]?.answers.edit();
    expect(recorded.map(({ decision }) => decision)).toEqual(['edited', 'edited']);
  });

  test('has one entry of a post that goes out all the same, with the reason and how long it took', async () => {
    const { stops, left, recorded } = await warmPage('Meet Falcon.', rules({ level: 'justify' }));
    find('button').click();
    const time = vi.spyOn(performance, 'now').mockReturnValue(performance.now() + 3000);
    stops[0]?.answers.postAnyway('Jane agreed.');
    time.mockRestore();
    await vi.waitFor(() => expect(left).toEqual(['go CreateTweet']));
    expect(recorded).toMatchObject([{ decision: 'posted', level: 'justify', reason: 'Jane agreed.' }]);
    expect(Math.abs((recorded[0]?.took ?? 0) - 3000)).toBeLessThan(1000);
  });

  test.each<[string, string, readonly object[], object]>([
    ['a note', 'Happy Friday!', rules(), { level: 'note', found: [{ name: 'Greetings', level: 'note' }] }],
    ['advice', 'Meet Falcon.', rules({ mode: 'advise' }), { level: 'off', found: [{ level: 'warn', mode: 'advise' }] }],
    ['a rule on trial', 'Meet Falcon.', rules({ mode: 'simulate' }), { found: [{ level: 'warn', mode: 'simulate' }] }],
  ])('has one entry of a post that goes out with %s', async (_, text, more, wanted) => {
    const { stops, left, recorded } = await warmPage(text, more);
    find('button').click();
    await vi.waitFor(() => expect(left).toEqual(['go CreateTweet']));
    expect(stops).toEqual([]);
    await endOfTask();
    expect(recorded).toMatchObject([{ decision: 'noted', ...wanted }]);
    expect(recorded[0]).not.toHaveProperty('took');
  });

  test('has one entry of a thread, and of one that no button announced', async () => {
    document.body.innerHTML = X_PAGE('AcmeMotors', 'Happy Friday!', 'Two.');
    const { left, recorded, send, warmUp } = await guarded(x, X_LOOKOUT, makeXIdentifier(), undefined, rules());
    await warmUp();
    find('button').addEventListener('click', async () => {
      await send(TWEET, tweet('Happy Friday!', { batch_compose: 'BatchFirst' }));
      await send(TWEET, tweet('Two.', { batch_compose: 'BatchSubsequent' }));
    });
    find('button').click();
    await vi.waitFor(() => expect(left).toHaveLength(2));
    await endOfTask();
    expect(recorded).toHaveLength(1);
    document.body.insertAdjacentHTML('beforeend', SIGNED_IN);
    await send(TWEET, tweet('A happy Friday to you: happy Friday!'));
    await endOfTask();
    expect(recorded).toHaveLength(2);
  });

  test('has one entry of a post that takes minutes from its button to the network', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    document.body.innerHTML = X_PAGE('AcmeMotors', 'Happy Friday!');
    const { recorded, send, warmUp } = await guarded(x, X_LOOKOUT, makeXIdentifier(), undefined, rules());
    await warmUp();
    find('button').click();
    vi.setSystemTime(Date.now() + 10 * 60_000);
    await send(TWEET, tweet('Happy Friday!'));
    await endOfTask();
    vi.useRealTimers();
    expect(recorded).toHaveLength(1);
  });

  test('has one entry of a post that waited for the engine', async () => {
    document.body.innerHTML = X_PAGE('AcmeMotors', 'Happy Friday!');
    const { left, recorded, send, warmUp } = await guarded(x, X_LOOKOUT, makeXIdentifier(), undefined, rules());
    find('button').addEventListener('click', () => void send(TWEET, tweet('Happy Friday!')));
    find('button').click();
    await warmUp();
    await vi.waitFor(() => expect(left).toEqual(['go CreateTweet']));
    await endOfTask();
    expect(recorded).toMatchObject([{ decision: 'noted' }]);
  });

  test('is written after the page has had its turn, and before it is left', async () => {
    const { left, recorded, publications } = await warmPage('Happy Friday!');
    const seen: number[] = [];
    find('button').addEventListener('click', () => seen.push(recorded.length, publications.length));
    find('button').click();
    expect(left).toEqual(['go CreateTweet']);
    expect(seen).toEqual([0, 0]);
    window.dispatchEvent(new PageTransitionEvent('pagehide'));
    expect([recorded.length, publications.length > 0]).toEqual([1, true]);
    await endOfTask();
    expect(recorded).toHaveLength(1);
  });

  test('has an entry of a false alarm, and the stop stays', async () => {
    const { stops, recorded } = await warmPage('Meet Falcon. Happy Friday!');
    find('button').click();
    const [finding] = stops[0]?.view.findings ?? [];
    expect(await stops[0]?.answers.falseAlarm(finding ? [finding] : [])).toBe(true);
    expect(recorded).toMatchObject([{ decision: 'false-alarm', found: [{ name: 'Plans' }] }]);
    expect(recorded[0]?.found).toHaveLength(1);
    stops[0]?.answers.edit();
    expect(recorded.map(({ decision }) => decision)).toEqual(['false-alarm', 'edited']);
  });

  test('has one entry of a request that a page sends again and again', async () => {
    const { stops, left, recorded, send } = await warmPage('');
    for (let time = 0; time < 6; time++) {
      const sent = send(TWEET, tweet('Meet Falcon.'));
      stops[time]?.answers.edit();
      await sent;
    }
    expect(left).toEqual(Array.from({ length: 6 }, () => 'fail CreateTweet'));
    expect(recorded.map(({ decision }) => decision)).toEqual(['edited', 'edited', 'edited', 'refused']);
  });

  test('has nothing of what is clean', async () => {
    const { left, recorded } = await warmPage('Hello.');
    find('button').click();
    await vi.waitFor(() => expect(left).toEqual(['go CreateTweet']));
    await endOfTask();
    expect(recorded).toEqual([]);
  });
});
