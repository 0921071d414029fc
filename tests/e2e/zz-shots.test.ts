import { afterAll, beforeAll, it } from 'vitest';
import { openAs, surfaceNamed } from './author.ts';
import { type Browser, launch } from './browser.ts';
import { INCIDENT, POLICY } from './policy.ts';

const POL = {
  ...POLICY,
  reasons: ['Approved by legal', 'A quotation', 'Already public'],
  rules: [...POLICY.rules, { rule: 'secrets', level: 'block' }, { rule: 'personal-data', level: 'warn' }],
};
const RICH =
  'Our Q3 margin is up and the Harbour Plan is on: https://news.lanternworks.example/plan and bit.ly/3xYz, not https://l\u0430nternworks.com at all.';
const ARABIC = 'مرحبا بالعالم، هذه خطة Harbour Plan الجديدة وهامش Q3 margin أيضا.';
let browser: Browser;
beforeAll(async () => {
  browser = await launch(POL);
});
afterAll(async () => {
  await browser.close();
});

type Shot = [
  string,
  string,
  string,
  string,
  { w?: number; h?: number; zoom?: number; rtl?: boolean; forced?: boolean; dark?: boolean },
];
const SHOTS: Shot[] = [
  ['block-light', 'x-inline', INCIDENT, '', {}],
  ['block-dark', 'x-inline', INCIDENT, 'theme=dark', {}],
  ['rich-light', 'x-modal', RICH, '', {}],
  ['rich-320', 'x-modal', RICH, '', { w: 320, h: 640 }],
  ['rich-zoom', 'x-modal', RICH, '', { w: 640, h: 400 }],
  ['rich-rtl', 'x-modal', ARABIC, '', { rtl: true }],
  ['rich-forced', 'x-modal', RICH, '', { forced: true }],
  ['rich-dark', 'facebook-post', RICH, 'theme=dark', {}],
  ['linkedin', 'linkedin-share', RICH, '', {}],
  ['thread', 'x-thread', RICH, '', {}],
];
const only = process.env['ONLY'];
it.each(SHOTS.filter(([n]) => !only || only.split(',').includes(n)))('%s', async (name, surface, text, search, o) => {
  const author = await openAs(
    browser,
    surfaceNamed(surface),
    name.startsWith('block') ? 'chrysler' : 'lanternworks',
    search,
  );
  if (o.rtl)
    await author.page.evaluate(() => {
      document.documentElement.dir = 'rtl';
    });
  if (o.forced) await author.page.emulateMedia({ forcedColors: 'active' });
  await author.write(text);
  await author.submit('click');
  await author.stop();
  if (o.w) await author.page.setViewportSize({ width: o.w, height: o.h ?? 720 });
  await new Promise((r) => setTimeout(r, 400));
  await author.page.screenshot({ path: `/tmp/shots-stop/${name}.png` });
  await author.close();
});
