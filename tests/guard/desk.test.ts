import { afterEach, expect, test, vi } from 'vitest';
import { keepAccountStrip } from '../../guard/account-strip.ts';
import { type Desk, makeDesk } from '../../guard/desk.ts';
import type { Surroundings } from '../../guard/gate.ts';
import { intercept } from '../../guard/intercept.ts';
import { followOrigins } from '../../guard/origins.ts';
import { makeReader } from '../../guard/reader.ts';
import { recognizeRequests } from '../../guard/requests.ts';
import type { Chronicle, Engine, Panel, Publication, StopAnswers, StopView, WorkingAs } from '../../guard/warm.ts';
import { followPolicy } from '../../policy/follow.ts';
import { builtInPolicy, readPolicy } from '../../policy/read-policy.ts';
import { makeRecord } from '../../policy/record.ts';
import { LINKEDIN_IDENTIFIER } from '../../sites/linkedin/identity.ts';
import { linkedin } from '../../sites/linkedin.ts';
import type { Identifier, SiteAdapter } from '../../sites/site.ts';
import { makeXIdentifier } from '../../sites/x/identity.ts';
import { X_LOOKOUT } from '../../sites/x/lookout.ts';
import { x } from '../../sites/x.ts';
import type { Answer } from '../../wire/channel.ts';

let desk: Desk | undefined;
const at = (): Desk => desk ?? never();
intercept(X_LOOKOUT, {
  allows: (attempt) => at().allows(attempt),
  allowsPrelude: (submit) => at().allowsPrelude(submit),
  byClick: (element) => at().byClick(element),
  byKey: (event, element) => at().byKey(event, element),
  byForm: (form, submitter) => at().byForm(form, submitter),
  focused: (element) => at().focused(element),
  acted: () => at().acted(),
  typed: () => at().typed(),
  clicked: () => at().clicked(),
});

vi.stubGlobal('chrome', { runtime: { id: 'gatepost', sendMessage: async () => ({ ok: true }) } });

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
  identifier: Identifier,
  workingAs?: WorkingAs,
  rules: readonly object[] = [],
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
  const inner = followPolicy({ read: async () => record, onChange() {} }, { chronicle });
  const origins = followOrigins(chronicle.now);
  const engine: Engine = {
    ...inner,
    published(reading, judgement) {
      inner.published(reading, judgement);
      origins.published(reading.text);
    },
  };
  await engine.ready;
  const stops: { readonly view: StopView; readonly answers: StopAnswers }[] = [];
  const panel: Panel = {
    showStop: (view, answers) => void stops.push({ view, answers }),
    hideStop() {},
    showStrip() {},
    hideStrip() {},
    owns: () => false,
  };
  const surroundings: Surroundings = {
    notice: { show() {}, hide() {} },
    requests: recognizeRequests(site),
    requestWarmUp: async () => ({ sealed: false }),
    isOrphaned: () => false,
    clearances: (make) => make(),
  };
  const tools = { makeReader: () => makeReader(site, identifier, origins), keepAccountStrip, makeDesk: never };
  desk = makeDesk(site, surroundings, { engine, tools, panel, sealed: false });

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
      const answer = request ? at().judge(request) : 'go';
      if (answer) done(answer);
    });
  return { stops, left, send };
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

const TWEET = 'https://x.com/i/api/graphql/a/CreateTweet';
const tweet = (text: string, more: object = {}) => ({ variables: { tweet_text: text, ...more }, queryId: 'a' });

test('a clean post is asked about nowhere', async () => {
  document.body.innerHTML = X_PAGE('AcmeMotors', 'Happy Friday!');
  const { stops, left, send } = await guarded(x, makeXIdentifier());
  find('button').addEventListener('click', () => void send(TWEET, tweet('Happy Friday!')));
  find('button').click();
  await vi.waitFor(() => expect(left).toEqual(['go CreateTweet']));
  expect(stops).toEqual([]);
});

test.each([
  ['who is asked each time', 'TulipBank', undefined],
  ['who works for somebody else', 'AcmeMotors', { account: 'tulip', until: Date.now() + 3_600_000 }],
])('%s is asked once, a thread as a whole', async (_name, handle, workingAs) => {
  document.body.innerHTML = X_PAGE(handle, 'One.', 'Two.');
  const { stops, left, send } = await guarded(x, makeXIdentifier(), workingAs);
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

test('a poll that no button announced is asked about once', async () => {
  document.body.innerHTML = '<div>Nothing that we know.</div>';
  const { stops, left, send } = await guarded(x, makeXIdentifier(), {
    account: 'tulip',
    until: Date.now() + 3_600_000,
  });
  document.body.innerHTML =
    '<div data-testid="SideNav_AccountSwitcher_Button"><div data-testid="UserAvatar-Container-AcmeMotors"></div></div>';
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
  const { stops, left, send } = await guarded(linkedin, LINKEDIN_IDENTIFIER, workingAs);
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
