import { describe, expect, it } from 'vitest';
import type { Site } from '../../../rules/rule.ts';
import { readRequest } from '../../../sites/publish/index.ts';
import type { SentRequest } from '../../../sites/publish/publish.ts';
import { ARTICLE, renamed, SAMPLES, type Sample } from './samples.ts';

/** What the sample says that is published. */
function expected({ operation, surface, texts, actor, part, attached, saved }: Sample) {
  const publish = {
    operation,
    surface,
    texts,
    ...(actor && { actor }),
    ...(part && { part }),
    ...(attached && { attached }),
    ...(saved && { saved }),
  };
  return { kind: 'publish', publish };
}

describe.each(['x', 'linkedin', 'facebook'] as const)('%s publishes', (site) => {
  const own = SAMPLES.filter((sample) => sample.site === site);

  it.each(own)('$name', (sample) => {
    expect(readRequest(site, sample.request)).toEqual(expected(sample));
  });

  it.each(own.filter(({ by }) => by !== 'words'))('$name, under another name', (sample) => {
    for (const name of [
      'Zq8',
      'createThingV2',
      'voyagerContentThing',
      'ComposerWriteMutation',
      'com.linkedin.sdui.x1',
    ]) {
      const sent = readRequest(site, renamed(sample, name));
      expect(sent?.kind === 'publish' && sent.publish.texts).toEqual(sample.texts);
    }
  });

  it.each(own)('$name, but never by GET', ({ request }) => {
    for (const method of ['GET', 'HEAD', 'OPTIONS', 'DELETE']) {
      expect(readRequest(site, { ...request, method })).toBeUndefined();
    }
  });

  it.each(own.filter(({ request }) => request.url.startsWith('https:')))('$name, on no other site', ({ request }) => {
    for (const other of ['x', 'linkedin', 'facebook'] as const) {
      if (other !== site) expect(readRequest(other, request)).toBeUndefined();
    }
  });
});

const articleCall = (operation: string, variables: object): SentRequest => ({
  method: 'POST',
  url: `https://x.com/i/api/graphql/abc/${operation}`,
  body: JSON.stringify({ variables, queryId: 'abc' }),
});
const autosave = (set: object): SentRequest => ({
  method: 'POST',
  url: 'https://www.linkedin.com/voyager/api/publishing/firstPartyArticles/urn%3Ali%3Afsd_firstPartyArticle%3A7100000000000000003',
  body: JSON.stringify({ patch: { $set: { state: 'AUTOSAVED', ...set } } }),
});

describe('saves for later', () => {
  const title = 'The year on the road';
  it.each<[string, Site, SentRequest, { key: string; fields: Readonly<Record<string, string>> }]>([
    [
      'content',
      'x',
      articleCall('ArticleEntityUpdateContent', { content_state: ARTICLE.content, article_entity: '179' }),
      { key: '179', fields: { content: ARTICLE.text } },
    ],
    [
      'content as a string',
      'x',
      articleCall('ArticleEntityUpdateContent', {
        content_state: JSON.stringify(ARTICLE.content),
        articleEntityId: '179',
      }),
      { key: '179', fields: { content: ARTICLE.text } },
    ],
    [
      'content, renamed',
      'x',
      articleCall('Zq8', { content_state: ARTICLE.content, article_entity: '179' }),
      { key: '179', fields: { content: ARTICLE.text } },
    ],
    [
      'title',
      'x',
      articleCall('ArticleEntityUpdateTitle', { articleEntityId: '179', title }),
      { key: '179', fields: { title } },
    ],
    [
      'title, emptied',
      'x',
      articleCall('ArticleEntityUpdateTitle', { articleEntityId: '179', title: '' }),
      { key: '179', fields: { title: '' } },
    ],
    [
      'html',
      'linkedin',
      autosave({ contentHtml: '<p>One &amp; <strong>tw</strong>o</p><p>three&nbsp;four</p>' }),
      { key: '7100000000000000003', fields: { content: 'One & two\nthree four\n' } },
    ],
    [
      'all at once',
      'linkedin',
      autosave({ title, contentHtml: '<p>One</p>', content: [{ text: 'One' }] }),
      { key: '7100000000000000003', fields: { title, content: 'One\n' } },
    ],
    [
      'content without html',
      'linkedin',
      autosave({ content: [{ text: 'One' }, { text: 'Two' }] }),
      { key: '7100000000000000003', fields: { content: 'One\nTwo' } },
    ],
    ['title', 'linkedin', autosave({ title }), { key: '7100000000000000003', fields: { title } }],
  ])('%s (%s)', (_name, site, request, saving) => {
    expect(readRequest(site, request)).toEqual({ kind: 'save', saving });
  });
});
