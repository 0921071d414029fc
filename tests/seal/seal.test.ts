import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { followPolicy } from '../../policy/follow.ts';
import type { JournalEntry } from '../../policy/journal/entry.ts';
import { makeRecorder } from '../../policy/journal/recorder.ts';
import { builtInPolicy, readPolicy } from '../../policy/read-policy.ts';
import { makeRecord } from '../../policy/record.ts';
import { keepPasses } from '../../seal/passes.ts';
import type { ShownBody } from '../../seal/request-body.ts';
import { type Leaving, type Sealing, seal } from '../../seal/seal.ts';
import { SAMPLES } from '../sites/publish/samples.ts';

const CLEAN = 'See you at the dealership on Saturday, coffee is on us.';
const BAD = 'Meet Bluebird, our next roadster.';
const ODD = 'The Harbour Plan is on its way.';
const POLICY = {
  // X's requests do not say as whom.
  unreadable: 'note',
  accounts: [{ id: 'acme', name: 'Acme Motors', kind: 'brand', handles: { facebook: ['61550000000001'] } }],
  rules: [
    { rule: 'terms', level: 'block', terms: ['Bluebird'] },
    { rule: 'terms', level: 'warn', terms: ['Harbour Plan'] },
    { rule: 'terms', level: 'block', terms: ['roadster'], accounts: ['acme'] },
    { rule: 'terms', level: 'note', terms: ['coffee'] },
  ],
};

const TAB = 7;
const URL_OF_POST = 'https://x.com/i/api/graphql/WXTdKnLddrQOunD6MhWi3g/CreateTweet';

const LET = { cancel: false };
const CANCEL = { cancel: true };

function raw(text: string): ShownBody {
  return { raw: [{ bytes: new Uint8Array(new TextEncoder().encode(text)).buffer }] };
}

function leaving(more: Partial<Leaving> = {}): Leaving {
  return { method: 'POST', url: URL_OF_POST, tabId: TAB, frameId: 0, ...more };
}

function post(text: string, more: Partial<Leaving> = {}): Leaving {
  return leaving({ requestBody: raw(JSON.stringify({ variables: { tweet_text: text } })), ...more });
}

/** A seal on the policy above, whose guard answers as told; `undefined`: no guard is to be reached. */
function sealed(askGuard: Sealing['askGuard'], policy: object = POLICY) {
  const passes = keepPasses();
  const record = makeRecord('managed', readPolicy(policy).policy ?? builtInPolicy(), [], 0);
  const recorded: JournalEntry[] = [];
  const recorder = makeRecorder(async (entry) => recorded.push(entry) > 0);
  const engine = vi.fn(() => followPolicy({ read: async () => record, onChange: () => {} }, { recorder }));
  const asked = vi.fn(askGuard);
  return { passes, engine, asked, recorded, decide: seal({ passes, engine, askGuard: asked }) };
}

const nobody = async () => undefined;

beforeEach(() => void vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

describe('lets go at once, and asks nobody about', () => {
  test.each<[string, Leaving]>([
    ['reading', post(BAD, { method: 'GET' })],
    ['a preflight', post(BAD, { method: 'OPTIONS' })],
    ['another host', post(BAD, { url: 'https://lanternworks.example/i/api/graphql/abc/CreateTweet' })],
    ['a host that only ends alike', post(BAD, { url: 'https://notx.com/i/api/graphql/abc/CreateTweet' })],
    ['no address', post(BAD, { url: 'CreateTweet' })],
    ['telemetry', post(BAD, { url: 'https://x.com/i/api/1.1/jot/client_event.json' })],
    ['a request without a body', leaving()],
    [
      'a picture, sent as a file',
      leaving({ url: 'https://upload.x.com/i/media/upload.json', requestBody: { raw: [{}] } }),
    ],
    [
      'an upload that the browser can’t show',
      leaving({ url: 'https://www.linkedin.com/dms-uploads/1', requestBody: { error: 'Unknown error.' } }),
    ],
  ])('%s', (_, request) => {
    const { decide, asked, engine } = sealed(nobody);
    expect(decide(request)).toEqual(LET);
    expect(asked).not.toHaveBeenCalled();
    expect(engine).not.toHaveBeenCalled();
  });
});

describe('a post with a pass', () => {
  test('goes at once, once', async () => {
    const { decide, passes, asked } = sealed(async () => 'fail');
    passes.add({ tab: TAB, url: URL_OF_POST, texts: [BAD] });
    expect(decide(post(BAD))).toEqual(LET);
    expect(asked).not.toHaveBeenCalled();
    expect(await decide(post(BAD))).toEqual(CANCEL);
    expect(asked).toHaveBeenCalledOnce();
  });

  test.each(['PUT', 'patch'])('goes by %s as well', (method) => {
    const { decide, passes } = sealed(async () => 'fail');
    passes.add({ tab: TAB, url: URL_OF_POST, texts: [BAD] });
    expect(decide(post(BAD, { method }))).toEqual(LET);
  });

  test('goes for its own words only', async () => {
    const { decide, passes } = sealed(nobody);
    passes.add({ tab: TAB, url: URL_OF_POST, texts: [CLEAN] });
    expect(await decide(post(BAD))).toEqual(CANCEL);
  });
});

describe('a post without a pass is the guard’s to judge', () => {
  test.each([
    ['go', BAD, LET],
    ['fail', CLEAN, CANCEL],
  ] as const)('“%s”', async (answer, text, decision) => {
    const { decide, asked, engine } = sealed(async () => answer);
    expect(await decide(post(text))).toEqual(decision);
    expect(asked).toHaveBeenCalledExactlyOnceWith(
      TAB,
      'x',
      expect.objectContaining({ texts: [text], surface: 'post' }),
    );
    expect(engine).not.toHaveBeenCalled();
  });

  test('which has 20 seconds', async () => {
    const { decide } = sealed(() => new Promise(() => {}));
    const decided = vi.fn();
    const waiting = Promise.resolve(decide(post(CLEAN))).then(decided);
    await vi.advanceTimersByTimeAsync(19_999);
    expect(decided).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    await waiting;
    expect(decided).toHaveBeenCalledExactlyOnceWith(CANCEL);
  });

  test('and nothing goes where it breaks', async () => {
    const { decide } = sealed(async () => {
      throw new Error('The frame was removed.');
    });
    expect(await decide(post(CLEAN))).toEqual(CANCEL);
  });
});

describe('where no guard is to be reached, the rules judge', () => {
  test.each([
    ['what is clean', CLEAN, LET],
    ['what is blocked', BAD, CANCEL],
    ['what an author would be asked about', ODD, CANCEL],
  ])('%s', async (_, text, decision) => {
    const { decide, asked } = sealed(nobody);
    expect(await decide(post(text))).toEqual(decision);
    expect(asked).toHaveBeenCalledOnce();
  });

  test.each([
    ['off', LET],
    ['note', LET],
    ['warn', CANCEL],
    ['block', CANCEL],
  ])('an account that can’t be known, where the policy says %s', async (unreadable, decision) => {
    expect(await sealed(nobody, { ...POLICY, unreadable }).decide(post(CLEAN))).toEqual(decision);
  });

  test('the account that the request names', async () => {
    const story = (actor: string) =>
      leaving({
        url: 'https://www.facebook.com/api/graphql/',
        requestBody: {
          formData: {
            fb_api_req_friendly_name: ['ComposerStoryCreateMutation'],
            variables: [JSON.stringify({ input: { actor_id: actor, message: { text: 'A red roadster.' } } })],
          },
        },
      });
    expect(await sealed(nobody).decide(story('61550000000001'))).toEqual(CANCEL);
    expect(await sealed(nobody).decide(story('61550000000002'))).toEqual(LET);
  });

  test('nothing where the policy switches the guard off', async () => {
    expect(await sealed(nobody, { ...POLICY, enabled: false }).decide(post(BAD))).toEqual(LET);
  });

  test('messages only where a rule names them', async () => {
    const message = leaving({
      url: 'https://x.com/i/api/1.1/dm/new2.json',
      requestBody: raw(JSON.stringify({ conversation_id: '1-2', text: BAD })),
    });
    expect(await sealed(nobody).decide(message)).toEqual(LET);
    const rules = [{ rule: 'terms', level: 'block', terms: ['Bluebird'], surfaces: ['message'] }];
    expect(await sealed(nobody, { rules }).decide(message)).toEqual(CANCEL);
  });

  test('what was saved before and can’t be read now as what can’t be read', async () => {
    const article = leaving({
      url: 'https://x.com/i/api/graphql/abc/ArticleEntityPublish',
      requestBody: raw(JSON.stringify({ variables: { articleEntityId: '1790000000000000006' } })),
    });
    expect(await sealed(nobody, { ...POLICY, unreadable: 'block' }).decide(article)).toEqual(CANCEL);
    expect(await sealed(nobody).decide(article)).toEqual(LET);
  });

  test('nothing goes where the rules can’t be had', async () => {
    const { passes, asked } = sealed(nobody);
    const engine = () => {
      throw new Error('The engine could not be made.');
    };
    expect(await seal({ passes, engine, askGuard: asked })(post(CLEAN))).toEqual(CANCEL);
  });
});

test('nothing goes that can’t be read for a fault of ours: a browser lets go what a listener throws at', () => {
  const { passes, engine, asked } = sealed(async () => 'go');
  const take = () => {
    throw new Error('A fault of ours.');
  };
  expect(seal({ passes: { ...passes, take }, engine, askGuard: asked })(post(CLEAN))).toEqual(CANCEL);
});

describe('a body that is packed is judged unpacked', () => {
  const packed = (text: string): Partial<Leaving> => {
    const bytes = gzipSync(JSON.stringify({ variables: { tweet_text: text } }));
    return { requestBody: { raw: [{ bytes: new Uint8Array(bytes).buffer }] } };
  };

  test.each([
    ['what is clean', CLEAN, LET],
    ['what is blocked', BAD, CANCEL],
  ])('%s', async (_, text, decision) => {
    expect(await sealed(nobody).decide(leaving(packed(text)))).toEqual(decision);
  });

  test('what has a pass is asked about no more', async () => {
    const { decide, passes, asked } = sealed(nobody);
    passes.add({ tab: TAB, url: URL_OF_POST, texts: [BAD] });
    expect(await decide(leaving(packed(BAD)))).toEqual(LET);
    expect(asked).not.toHaveBeenCalled();
  });

  test('what can’t be unpacked goes to an address that publishes with a pass only', async () => {
    const requestBody = { raw: [{ bytes: new Uint8Array(gzipSync(BAD).subarray(0, 20)).buffer }] };
    const { decide, passes } = sealed(nobody);
    expect(await decide(leaving({ requestBody }))).toEqual(CANCEL);
    passes.add({ tab: TAB, url: URL_OF_POST, texts: [] });
    expect(await decide(leaving({ requestBody }))).toEqual(LET);
    expect(await decide(leaving({ requestBody, url: 'https://x.com/i/api/1.1/jot/client_event.json' }))).toEqual(LET);
  });
});

describe('a body that the browser does not show', () => {
  const unread = { requestBody: { raw: [{ file: '/home/practice/post.json' }] } };

  test('goes to an address that publishes with a pass only', () => {
    const { decide, passes } = sealed(nobody);
    expect(decide(leaving(unread))).toEqual(CANCEL);
    passes.add({ tab: TAB, url: URL_OF_POST, texts: [CLEAN] });
    expect(decide(leaving(unread))).toEqual(LET);
    expect(decide(leaving(unread))).toEqual(CANCEL);
  });

  test.each([
    'https://x.com/i/api/graphql/abc/CreateNoteTweet',
    'https://x.com/i/api/graphql/abc/CreateScheduledTweet',
    'https://x.com/i/api/graphql/abc/EditScheduledTweet',
    'https://x.com/i/api/graphql/abc/ArticleEntityPublish',
    'https://x.com/i/api/1.1/statuses/update.json',
    'https://www.linkedin.com/voyager/api/graphql?queryId=voyagerContentcreationDashShares.2799',
    'https://www.linkedin.com/voyager/api/voyagerSocialDashNormComments',
    'https://www.linkedin.com/flagship-web/rsc-action/actions/server-request?sduiid=com.linkedin.sdui.comments.createComment',
  ])('does not go to %s', (url) => {
    expect(sealed(nobody).decide(leaving({ ...unread, url }))).toEqual(CANCEL);
  });
});

describe('every request that is known to publish', () => {
  const KNOWN = SAMPLES.filter(({ request }) => request.url.startsWith('https:'));

  test.each(KNOWN)('$site: $name', async ({ site, request: { method, url, body } }) => {
    const { decide, asked } = sealed(async () => 'fail');
    expect(await decide(leaving({ method, url, requestBody: raw(body) }))).toEqual(CANCEL);
    expect(asked, site).toHaveBeenCalledOnce();
  });
});

test('what it refuses with nobody to ask is recorded, and what a guard answers is not its to record', async () => {
  const alone = sealed(nobody);
  expect(await alone.decide(post(BAD))).toEqual(CANCEL);
  expect(await alone.decide(post(CLEAN))).toEqual(LET);
  expect(alone.recorded).toMatchObject([{ decision: 'refused', level: 'block', kind: 'unknown' }]);
  const guarded = sealed(async () => 'fail');
  expect(await guarded.decide(post(BAD))).toEqual(CANCEL);
  expect(guarded.recorded).toEqual([]);
});
