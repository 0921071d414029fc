import { browser } from 'wxt/browser';
import { describeTab, type Situation, starting } from '../../components/describe-tab.ts';
import { toolbarLook } from '../../components/toolbar-look.ts';
import { wentUnchecked } from '../../components/words.ts';
import { recordSource } from '../../policy/browser-storage.ts';
import { readRecord } from '../../policy/record.ts';
import { say } from '../../rules/say.ts';
import { MATCHES, siteAt } from '../../sites/index.ts';
import { readReach } from '../options/reach.ts';
import { askGuards } from '../popup/read-tab.ts';

export type Toolbar = {
  /** Something of a tab that stays true until it goes elsewhere, and that its guard can't tell. */
  warn(tabId: number, words: string): Promise<void>;
};

/** The pixels that browsers ask for, at one, one and a half and two for each. */
const SIZES = [16, 24, 32] as const;

const ALARM = 'toolbar';

/**
 * Keeps the button in the toolbar as the tab is: when a page has loaded, when another policy is in force, when a hold ends. Elsewhere it
 * is as the manifest says, and a browser takes it back to that by itself when a tab goes elsewhere.
 */
export function keepToolbar(): Toolbar {
  const show = async (tabId: number) => {
    const [raw, reach, tab] = await Promise.all([recordSource.read(), readReach(), askGuards(tabId)]);
    const record = readRecord(raw);
    if (await isWarned(tabId)) return;
    await draw(tabId, record === undefined ? starting() : describeTab(tab, reach, record, Date.now()));
  };
  const showAll = async () => {
    const tabs = await browser.tabs.query({ url: MATCHES, discarded: false });
    await Promise.all(tabs.map(({ id }) => id !== undefined && show(id)));
    await wakeAtEnd();
  };

  browser.tabs.onUpdated.addListener((tabId, { status }, { url }) => {
    // Only of the pages that it may enter, an extension is told the address.
    if (status !== 'complete' || url === undefined || !isGuarded(url)) return;
    said(show(tabId));
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) said(showAll());
  });
  recordSource.onChange(() => said(showAll()));
  browser.runtime.onInstalled.addListener(() => said(showAll()));
  browser.runtime.onStartup.addListener(() => said(showAll()));

  return {
    warn: (tabId, words) => draw(tabId, { mood: 'partly', words }),
  };
}

function isGuarded(url: string): boolean {
  return URL.canParse(url) && siteAt(new URL(url).hostname) !== undefined;
}

/** No guard can tell that a post went out unchecked: until the tab goes elsewhere, what it says is all that remembers it. */
async function isWarned(tabId: number): Promise<boolean> {
  return (await browser.action.getTitle({ tabId })) === say('toolbar_title', wentUnchecked());
}

async function draw(tabId: number, situation: Pick<Situation, 'mood' | 'words'>): Promise<void> {
  const { icon, badge, color } = toolbarLook(situation);
  const path = Object.fromEntries(SIZES.map((size) => [size, `/toolbar/${icon}-${size}.png`]));
  await Promise.all([
    browser.action.setIcon({ tabId, path }),
    browser.action.setBadgeText({ tabId, text: badge }),
    browser.action.setBadgeBackgroundColor({ tabId, color }),
    browser.action.setTitle({ tabId, title: say('toolbar_title', situation.words) }),
  ]);
}

/** A hold that ends by itself changes nothing that anybody is told of. */
async function wakeAtEnd(): Promise<void> {
  const until = readRecord(await recordSource.read())?.policy.pause.until;
  if (until !== undefined && until > Date.now()) browser.alarms.create(ALARM, { when: until });
}

/** A tab may be gone before it is drawn; of everything else somebody should hear. */
function said(done: Promise<void>): void {
  done.catch((error) => console.debug('Gatepost: the button in the toolbar could not be drawn.', error));
}
