import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { findByRole } from '../../practice/accessibility.ts';
import { buttonOf, editorOf } from '../../practice/person.ts';
import { type Browser, inTurn, onPage, type Pair } from './browser.ts';
import { fill, HOME, openHome, watch } from './composer.ts';
import { median, type Row } from './statistics.ts';
import { type Log, trace } from './trace.ts';

const BAD = 'Nobody here knows how to fucking drive, number ';
const CLEAN = 'Doors are open from Monday to Friday, guests included, day ';

/** `clean` by a press of no length, behind which the click waits for all that its `pointerdown` sets off; `held` by one as long as a hand's. */
type Times = { readonly clean: number; readonly held: number; readonly coldClean: number };

/** From the click on Post to the stop, or to the request of a clean draft, in milliseconds on the page's clock. */
export async function measureSubmit(browsers: Pair<Browser>, rounds: number, log: Log): Promise<readonly Row[]> {
  const stops: number[] = [];
  const coldStops: number[] = [];
  const own: number[] = [];
  const clean: Pair<Times>[] = [];
  for (let round = 0; round < rounds; round++) {
    stops.push(await onPage(browsers.with, (page) => warmStop(page, browsers.with, round)));
    coldStops.push(await onPage(browsers.with, (page) => coldStop(page, round)));
    clean.push(await inTurn(browsers, round, (browser) => cleanTimes(browser, round)));
    own.push(await onPage(browsers.with, (page) => ownTime(page, browsers.with, round, log)));
  }
  const delays = (pick: keyof Times): Pick<Row, 'cost' | 'page'> => ({
    cost: clean.map((one) => one.with[pick] - one.without[pick]),
    page: {
      with: median(clean.map((one) => one.with[pick])),
      without: median(clean.map((one) => one.without[pick])),
    },
  });
  return [
    { what: 'click on Post to the stop on screen, warm', unit: 'ms', cost: stops },
    { what: 'click on Post to the stop on screen, cold', unit: 'ms', cost: coldStops },
    { what: 'a clean submit, warm: main-thread time', unit: 'ms', cost: own },
    { what: 'a clean submit, warm: delay of its request', unit: 'ms', ...delays('clean') },
    { what: `  the same, the button held for ${HELD} ms`, unit: 'ms', ...delays('held') },
    { what: 'a clean submit, cold: delay of its request', unit: 'ms', ...delays('coldClean') },
  ];
}

async function warmStop(page: Page, browser: Browser, round: number): Promise<number> {
  await mark(page);
  await openHome(page);
  await fill(page, browser, BAD + round);
  await pressPost(page);
  return stopTime(page);
}

async function coldStop(page: Page, round: number): Promise<number> {
  await mark(page);
  await openHome(page);
  await submitAtOnce(page, BAD + round);
  return stopTime(page);
}

function cleanTimes(browser: Browser, round: number): Promise<Times> {
  return onPage(browser, async (page) => {
    await mark(page);
    await openHome(page);
    await fill(page, browser, CLEAN + round);
    const clean = await requestTime(page, () => pressPost(page));
    await openHome(page);
    await fill(page, browser, `${CLEAN}${round}, held`);
    const held = await requestTime(page, () => pressPost(page, HELD));
    await openHome(page);
    return { clean, held, coldClean: await requestTime(page, () => submitAtOnce(page, `${CLEAN}${round}, cold`)) };
  });
}

async function ownTime(page: Page, browser: Browser, round: number, log: Log): Promise<number> {
  await openHome(page);
  await fill(page, browser, `${CLEAN}${round}, traced`);
  const traced = await trace(page, async () => {
    const sent = page.waitForResponse(/CreateTweet/);
    await pressPost(page);
    await sent;
  });
  if (round === 0) log('A clean submit, warm', traced);
  return traced.own;
}

/** Milliseconds from the last key to the button: quicker than a hand that changes from one to the other. */
const REACH = 500;

/** From the button's going down to its coming up, in milliseconds. */
const HELD = 80;

/** By the mouse, once the page has come to rest. */
async function pressPost(page: Page, delay = 0): Promise<void> {
  await pause(REACH);
  const probe = await watch(page);
  await probe.evaluate((it) => it.settled());
  const button = await buttonOf(page, HOME).boundingBox();
  if (!button) throw new Error('The composer has no button.');
  await page.mouse.click(button.x + button.width / 2, button.y + button.height / 2, { delay });
}

/** Has every document of the page mark its clicks and, when the stop has the focus and the frame is drawn, the stop. */
function mark(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => performance.mark('stop');
    const onClick = ({ timeStamp }: Event) => performance.mark('click', { startTime: timeStamp });
    // Set before any content script's listeners, so that none of them can keep the event from these.
    addEventListener('click', onClick, { capture: true });
    const onFocus = ({ target }: Event) => {
      const isStop = target instanceof Element && target.parentElement === document.documentElement;
      if (isStop && target !== document.body) requestAnimationFrame(() => port2.postMessage(undefined));
    };
    addEventListener('focusin', onFocus, { capture: true });
  });
}

async function stopTime(page: Page): Promise<number> {
  const { box } = await findByRole(page, 'alertdialog', /^/, { timeout: 20_000 });
  if (!box) throw new Error('The stop is there and not to be seen.');
  return page.evaluate(() => {
    const [stop, click] = ['stop', 'click'].map((name) => performance.getEntriesByName(name).at(-1)?.startTime);
    return (stop ?? Number.NaN) - (click ?? Number.NaN);
  });
}

async function requestTime(page: Page, submit: () => Promise<unknown>): Promise<number> {
  const sent = page.waitForResponse(/CreateTweet/);
  await page.evaluate(() => performance.clearMarks('click'));
  await submit();
  await (await sent).finished();
  return page.evaluate(() => {
    // The first click is the author's; the guard gives a held one back as another.
    const click = performance.getEntriesByName('click')[0]?.startTime ?? Number.NaN;
    const request = performance.getEntriesByType('resource').find(({ name }) => name.includes('CreateTweet'));
    return (request?.startTime ?? Number.NaN) - click;
  });
}

/** Writes and presses Post in the same moment as the first focus, sooner than a person could: the guard is still cold. */
function submitAtOnce(page: Page, text: string): Promise<void> {
  return editorOf(page, HOME).evaluate(
    async (editor, { text, button }) => {
      editor.focus();
      // The editor takes its text from the event; what others put into its DOM breaks it.
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', text);
      editor.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
      const post = document.querySelector<HTMLButtonElement>(button);
      while (post?.disabled !== false) await new Promise(requestAnimationFrame);
      post.click();
    },
    { text, button: HOME.button },
  );
}
