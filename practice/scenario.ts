import { mkdir } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { clickByRole, findByRole, listByRole, waitUntilGone } from './accessibility.ts';
import { CHRYSLER, type PracticeAccount, ROBIN } from './accounts.ts';
import { THE_TWEET } from './drafts.ts';
import { hasFocus, isClear, openSurface, read, retype, settle, submit, type } from './person.ts';
import type { Practice } from './serve.ts';
import { type PracticeSurface, SURFACES } from './surfaces.ts';

const SCREENSHOTS = fileURLToPath(new URL('../.cache/practice/screenshots', import.meta.url));

/** What an author does on one surface, and how it has to go. */
type Act = {
  readonly surface: string;
  readonly as: PracticeAccount;
  readonly draft: string;
  /** How the stop begins. */
  readonly stop: 'Stopped:' | 'Check before posting:';
  /** What the author writes instead; left out where the author posts anyway. */
  readonly instead?: string;
};

const CLEAN = 'Happy Friday! What is on your playlist for the drive home?';
const CAMPAIGN = 'Born of fire. Meet the new Chrysler 300. #ImportedFromDetroit';

const ACTS: readonly Act[] = [
  { surface: 'x-inline', as: CHRYSLER, draft: THE_TWEET, stop: 'Stopped:', instead: CLEAN },
  { surface: 'linkedin-share-shadow', as: CHRYSLER, draft: THE_TWEET, stop: 'Stopped:', instead: CLEAN },
  { surface: 'facebook-post', as: ROBIN, draft: CAMPAIGN, stop: 'Check before posting:' },
];

/** Plays every act in a browser with the extension, tells on the console how it goes, and returns whether all went as it should. */
export async function runScenario(context: BrowserContext, practice: Practice): Promise<boolean> {
  await mkdir(SCREENSHOTS, { recursive: true });
  const tale = tell();
  for (const act of ACTS) {
    const page = await context.newPage();
    try {
      await play(act, page, practice, tale);
    } catch (error) {
      tale.check('this act could be played to its end', false);
      tale.say('error', error instanceof Error ? error.message : String(error));
      await shoot(page, `${act.surface}-failed`, tale);
    }
    await page.close();
  }
  console.log(
    tale.failed() === 0 ? '\nEverything went as it should.' : `\n${tale.failed()} of the above went wrong (✗).`,
  );
  return tale.failed() === 0;
}

async function play(act: Act, page: Page, practice: Practice, tale: Tale): Promise<void> {
  const surface = surfaceNamed(act.surface);
  const before = practice.published().length;
  const sent = () => practice.published().slice(before);

  tale.title(`${SITE_NAMES[surface.site]}: ${surface.title}`);
  await openSurface(page, surface, { as: act.as.id });
  tale.say('logged in', `${act.as.name}, ${act.as.kind}`);
  await type(page, surface, act.draft);
  tale.say('typed', act.draft);
  const strip = await findByRole(page, 'status', /Posting as/);
  tale.say('strip', strip.name);

  await submit(page, surface, 'click');
  tale.say('pressed', 'Post');
  const stop = await findByRole(page, 'alertdialog', /^/);
  tale.say('found', stop.text || stop.name);
  tale.check(`the stop begins with “${act.stop}”`, stop.name.startsWith(act.stop));
  await shoot(page, `${act.surface}-stop`, tale);
  await settle(page);
  tale.check('nothing reached the network', sent().length === 0);

  const answer = act.instead === undefined ? 'Post anyway' : 'Edit draft';
  await clickByRole(page, 'button', answer);
  await waitUntilGone(page, 'alertdialog', /^/);
  tale.say('pressed', answer);

  if (act.instead !== undefined) {
    tale.check('the draft is as it was, to the character', (await read(page, surface)) === act.draft);
    tale.check('the focus is back in it', await hasFocus(page, surface));
    await retype(page, surface, act.instead);
    tale.say('typed', act.instead);
    await submit(page, surface, 'click');
    tale.say('pressed', 'Post');
  }

  await practice.waitForPublished(before + 1);
  await settle(page);
  for (const { operation, account, text } of sent()) tale.say('network', `${operation}, as ${account.name}: ${text}`);
  const expected = act.instead ?? act.draft;
  tale.check('it was published once, unchanged', sent().length === 1 && sent()[0]?.text === expected);
  tale.check(`as ${act.as.name}`, sent()[0]?.account.id === act.as.id);
  tale.check('and the composer is clear', await isClear(page, surface));
  tale.check('with no further question', (await listByRole(page, 'alertdialog')).length === 0);
}

const SITE_NAMES = { x: 'X', linkedin: 'LinkedIn', facebook: 'Facebook' } as const;

function surfaceNamed(id: string): PracticeSurface {
  const surface = SURFACES.find((one) => one.id === id);
  if (surface === undefined) throw new Error(`There is no surface ${id}.`);
  return surface;
}

/** Saves what the page shows once it is at rest. */
async function shoot(page: Page, name: string, tale: Tale): Promise<void> {
  const path = `${SCREENSHOTS}/${name}.png`;
  let before = await page.screenshot({ path });
  for (let shot = 1; shot < 20; shot++) {
    const now = await page.screenshot({ path });
    if (now.equals(before)) break;
    before = now;
  }
  tale.say('screenshot', relative(process.cwd(), path));
}

type Tale = {
  title(text: string): void;
  say(what: string, text: string): void;
  check(claim: string, holds: boolean): void;
  failed(): number;
};

/** Prints step by step, and counts what did not hold. */
function tell(): Tale {
  const indent = 14;
  let failures = 0;
  return {
    title: (text) => console.log(`\n${text}`),
    say(what, text) {
      const lines = text
        .split('\n')
        .map((line) => line.trim())
        // The name for assistive technology repeats the title in full.
        .filter((line, index, all) => line !== '' && !all.slice(0, index).some((earlier) => earlier.startsWith(line)));
      console.log(`  ${what.padEnd(indent - 2)}${lines.join(`\n${' '.repeat(indent)}`)}`);
    },
    check(claim, holds) {
      if (!holds) failures += 1;
      console.log(`  ${(holds ? '✓' : '✗').padStart(indent - 4)}   ${claim}`);
    },
    failed: () => failures,
  };
}
