// @vitest-environment node
import { expect, test } from 'vitest';
import { recognizeRequests } from '../../guard/requests.ts';
import type { Site } from '../../rules/rule.ts';
import { readLinkedin } from '../../sites/publish/linkedin.ts';
import { readX } from '../../sites/publish/x.ts';

const URN = 'urn:li:fsd_firstPartyArticle:7100000000000000003';
const LINKEDIN = 'https://www.linkedin.com/voyager/api';
const X = 'https://x.com/i/api/graphql/a';
const set = ($set: object): [string, object] => [
  `${LINKEDIN}/publishing/firstPartyArticles/${encodeURIComponent(URN)}`,
  { patch: { $set: { state: 'AUTOSAVED', ...$set } } },
];
const share: [string, object] = [
  `${LINKEDIN}/graphql?action=execute&queryId=voyagerContentcreationDashShares.1`,
  { variables: { post: { commentary: { text: '' }, origin: 'PUBLISHING', media: { mediaUrn: URN } } } },
];
const article = (operation: string, variables: object): [string, object] => [`${X}/${operation}`, { variables }];
const publish = article('ArticleEntityPublish', { articleEntityId: '179', visibilitySetting: 'Public' });
const content = (text: string) =>
  article('ArticleEntityUpdateContent', { article_entity: '179', content_state: { blocks: [{ text }] } });
const title = (text: string) => article('ArticleEntityUpdateTitle', { articleEntityId: '179', title: text });

test.each<[string, Site, readonly [string, object][], readonly string[]]>([
  ['title and content apart', 'x', [title('One'), content('Two'), publish], ['One', 'Two']],
  ['the last of each', 'x', [content('Bluebird'), title('One'), content('Two'), publish], ['Two', 'One']],
  ['a title that is gone', 'x', [title('Bluebird'), content('Two'), title(''), publish], ['', 'Two']],
  ['both at once', 'linkedin', [set({ title: 'One', contentHtml: '<p>Two</p>' }), share], ['One', 'Two\n']],
  [
    'content alone after both at once',
    'linkedin',
    [set({ title: 'One', contentHtml: '<p>Bluebird</p>' }), set({ contentHtml: '<p>Two</p>' }), share],
    ['One', 'Two\n'],
  ],
  [
    'both at once after content alone',
    'linkedin',
    [set({ contentHtml: '<p>Bluebird</p>' }), set({ title: 'One', contentHtml: '<p>Two</p>' }), share],
    ['Two\n', 'One'],
  ],
])('an article goes out as it was saved last: %s', (_, site, sent, texts) => {
  const requests = recognizeRequests({ id: site, readCall: site === 'x' ? readX : readLinkedin });
  const seen = sent.map(([url, body], id) =>
    requests.recognize({ id, method: 'POST', url, body: JSON.stringify(body), urgent: false }, () => {}),
  );
  expect(seen.slice(0, -1).filter(Boolean)).toEqual([]);
  expect(seen.at(-1)?.publish.texts).toEqual(texts);
});
