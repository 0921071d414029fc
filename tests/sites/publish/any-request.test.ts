import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SITES } from '../../../rules/rule.ts';
import { readRequest } from '../../../sites/publish/index.ts';
import { renamed, SAMPLES } from './samples.ts';

const site = fc.constantFrom(...SITES);
const host = fc.constantFrom(
  'https://x.com',
  'https://www.linkedin.com',
  'https://graph.facebook.com',
  '',
  'blob:',
  'https://[',
);
const path = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '/i/api/graphql/a/CreateTweet',
    '/voyager/api/x?queryId=voyagerX.1',
    '/api/graphql/',
    '/rest/posts',
    '/voyager/api/article/%',
  ),
);
const key = fc.constantFrom(
  ...[
    'variables',
    'input',
    'tweet_text',
    'text',
    'status',
    'message',
    'commentary',
    'states',
    'key',
    'value',
    'queries',
    'batch',
    'body',
  ],
  ...[
    'card_data',
    'article_entity',
    'content_state',
    'blocks',
    'patch',
    '$set',
    'contentHtml',
    'actor_id',
    'av',
    'media',
    'mediaUrn',
    'poll',
  ],
  ...[
    'relative_url',
    'title',
    'requestPayload',
    '__proto__',
    'post_tweet_request',
    'origin',
    'nonMemberActorUrn',
    'toString',
  ],
);
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 },
    fc.constantFrom(null, true, 0, '', 'PUBLISHING', '[', '{"text":', 'urn:li:fsd_company:7100'),
    fc.string({ unit: 'binary' }),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
    fc.dictionary(key, tie('value'), { maxKeys: 3, noNullPrototype: true }).map((one) => JSON.stringify(one)),
  ),
}));
const body = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.json(),
  value.map((one) => JSON.stringify(one)),
  value.map((one) =>
    new URLSearchParams({ variables: JSON.stringify(one), queries: JSON.stringify(one), text: 'a' }).toString(),
  ),
);

describe('any request', () => {
  it('never throws', () => {
    fc.assert(
      fc.property(
        site,
        fc.constantFrom('POST', 'put', 'GET', ''),
        host,
        path,
        body,
        (where, method, base, rest, sent) => {
          readRequest(where, { method, url: base + rest, body: sent });
        },
      ),
      { numRuns: 3000 },
    );
  });

  it.each([
    ['arrays', `${'['.repeat(50_000)}"text"${']'.repeat(50_000)}`],
    ['objects', `${'{"text":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
    ['states', `{"states":${'[{"key":"commentBoxText","value":'.repeat(20_000)}"a"${'}]'.repeat(20_000)}}`],
    ['html', JSON.stringify({ patch: { $set: { contentHtml: '<'.repeat(100_000) } } })],
    ['entities', JSON.stringify({ patch: { $set: { contentHtml: '&#99999999999;&#;&#x;&' } } })],
  ])('never throws at endless %s', (_name, sent) => {
    for (const where of SITES) {
      const url = `https://${where}.com/voyager/api/articles/urn:li:article:7100/posts`;
      readRequest(where, { method: 'POST', url, body: sent });
    }
  });

  it('a new name never loses a text', () => {
    const shaped = SAMPLES.filter(({ by }) => by !== 'words');
    const aside =
      /draft|save|view|unfurl|scrape|check|type|compl|search|suggest|translat|typing|mention|delete|report|query|react|emoji|sharebox|pager|pagin/i;
    // An address that ends so is telemetry or an upload.
    const noise = /^(jot|track|sensor\w*|litms|realtime|bz|bnzai|upload)$/i;
    const name = fc.stringMatching(/^[A-Za-z]\w{0,30}$/).filter((one) => !aside.test(one) && !noise.test(one));
    fc.assert(
      fc.property(fc.constantFrom(...shaped), name, (sample, to) => {
        const sent = readRequest(sample.site, renamed(sample, to));
        expect(sent?.kind === 'publish' && sent.publish.texts).toEqual(sample.texts);
      }),
      { numRuns: 2000 },
    );
  });

  it('any text of a post arrives as it was written', () => {
    const text = fc.string({ unit: 'grapheme', minLength: 1 }).filter((one) => one.trim() !== '');
    fc.assert(
      fc.property(text, (tweet_text) => {
        const url = 'https://x.com/i/api/graphql/a/CreateTweet';
        const sent = readRequest('x', { method: 'POST', url, body: JSON.stringify({ variables: { tweet_text } }) });
        expect(sent?.kind === 'publish' && sent.publish.texts).toEqual([tweet_text]);
      }),
    );
  });
});
