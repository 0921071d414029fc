import '../policy/no-eval.ts';
import { type Browser, browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { markSheet } from '../components/mark-sheet.ts';
import { pageChanged, wentUnchecked } from '../components/words.ts';
import { speakHere } from '../guard/speak-here.ts';
import { keepManagedPrivate, policyStorage, recordSettings, recordSource } from '../policy/browser-storage.ts';
import { openDatabase } from '../policy/journal/database.ts';
import { type Journal, keepJournal } from '../policy/journal/journal.ts';
import { type Keeper, keepPolicy } from '../policy/load.ts';
import { readMessage } from '../policy/message.ts';
import { deliver } from '../policy/report/deliver.ts';
import { idbOutbox } from '../policy/report/outbox.ts';
import { keepReporting, type ReportKeeper } from '../policy/report/reporter.ts';
import { whereTo } from '../policy/report/where-to.ts';
import { say } from '../rules/say.ts';
import { sealIsActive } from '../seal/is-active.ts';
import { keepPasses, type Passes } from '../seal/passes.ts';
import { startSeal, startWatch } from '../seal/start.ts';
import { MATCHES } from '../sites/index.ts';
import { keepLateScripts } from './late-scripts/keep-late-scripts.ts';
import { keepReaders } from './reading/keep-readers.ts';
import { keepToolbar, type Toolbar } from './toolbar/keep-toolbar.ts';
import { openWelcome } from './welcome/open-welcome.ts';

/** Keeps the policy, brings engine and panel to frames that need them, and answers the options page. */
export default defineBackground(() => {
  speakHere();
  // Chromium asks for the texts once in a process, and where the page that asks first is closed meanwhile, all have none from then on.
  say('language');
  const late = keepLateScripts(sealIsActive);
  const keeper = keepPolicy(policyStorage, {
    now: () => Date.now(),
    after: (milliseconds, run) => setTimeout(run, milliseconds),
  });

  keepManagedPrivate();
  const reports = startReporting();
  const journal = startJournal(reports);

  const toolbar = keepToolbar();
  const prepareReaders = keepReaders();
  const passes = keepPasses();
  // What one policy let go, the seal may not under another. The watch only asks what went past the guard, and that did not.
  recordSource.onChange(() => void sealIsActive().then((active) => active && passes.clear()));
  startSeal(passes, () => late.makeEngine()(journal.add));
  if (!import.meta.env.FIREFOX) startWatch(passes, (tabId) => void showUnchecked(toolbar, tabId));

  // Both wake the worker, so that a policy is known before the first page asks for it.
  browser.runtime.onStartup.addListener(keeper.check);
  browser.runtime.onInstalled.addListener(({ reason }) => {
    keeper.check();
    openWelcome(reason).catch((error) => console.error('Gatepost: the first page could not be opened.', error));
  });

  browser.runtime.onMessage.addListener((raw: unknown, sender, respond) => {
    const answer =
      sender.id === browser.runtime.id
        ? answerTo(raw, sender, { keeper, passes, journal, toolbar, prepareReaders })
        : undefined;
    answer?.then(respond, (error) => respond({ ok: false, reason: String(error) }));
    return answer !== undefined;
  });
});

/** Keeps the record; what is to be reported of it goes along. */
function startJournal(reports: ReportKeeper): Journal {
  const journal = keepJournal({
    open: openDatabase,
    now: () => Date.now(),
    settings: recordSettings,
    reports: async () => (await reportPlace()) !== 'nowhere',
  });
  journal
    .prune()
    .catch((error) => console.error('Gatepost: what is too old could not be taken out of the record.', error));
  return {
    ...journal,
    async add(entry) {
      const isKept = await journal.add(entry);
      if (isKept) reports.noted();
      return isKept;
    },
  };
}

function reportPlace(): ReturnType<typeof whereTo> {
  return whereTo(policyStorage, browser.runtime.getManifest().version);
}

const REPORT = 'report';

/** Reports the record, where the managed policy says so. The browser wakes the worker for it; nothing waits for it. */
function startReporting(): ReportKeeper {
  const reports = keepReporting({
    outbox: idbOutbox(openDatabase),
    whereTo: reportPlace,
    deliver: (body, destination) =>
      deliver(body, destination, { fetch: (url, request) => fetch(url, request), now: () => Date.now() }),
    wakeAt: (moment) =>
      moment === undefined ? browser.alarms.clear(REPORT) : browser.alarms.create(REPORT, { when: moment }),
    now: () => Date.now(),
    random: () => Math.random(),
    newId: () => crypto.randomUUID(),
  });
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === REPORT) void reports.look();
  });
  recordSource.onChange(() => void reports.look());
  // An alarm may be gone with the browser; see https://developer.chrome.com/docs/extensions/reference/api/alarms#persistence.
  void reports.look();
  return reports;
}

type Files = ('/engine.js' | '/panel.js' | '/re2.js')[];

type Answer = { readonly ok: boolean; readonly reason?: string; readonly sealed?: boolean };

/** Who keeps what in the background. */
type Keepers = {
  readonly keeper: Keeper;
  readonly passes: Passes;
  readonly journal: Journal;
  readonly toolbar: Toolbar;
  readonly prepareReaders: () => Promise<void>;
};

function answerTo(
  raw: unknown,
  sender: Browser.runtime.MessageSender,
  { keeper, passes, journal, toolbar, prepareReaders }: Keepers,
): Promise<Answer> | undefined {
  const message = readMessage(raw);
  switch (message?.type) {
    case undefined:
      return undefined;
    case 'warm': {
      const frame = frameOf(sender);
      if (frame === undefined) return undefined;
      keeper.check();
      return inject(frame, ['/engine.js', '/panel.js']);
    }
    case 're2': {
      const frame = frameOf(sender);
      return frame && inject(frame, ['/re2.js']);
    }
    case 'reader':
      return prepareReaders().then(() => ({ ok: true }));
    case 'marks': {
      const frame = frameOf(sender);
      return frame && insertSheet(frame, markSheet(message.name));
    }
    case 'passed': {
      const { url, texts, saved } = message;
      passes.add({ tab: sender.tab?.id ?? -1, url, texts, ...(saved !== undefined && { saved }) });
      return Promise.resolve({ ok: true });
    }
    case 'changed':
      return sender.tab?.id === undefined ? undefined : showChange(toolbar, sender.tab.id);
    case 'record':
      return journal.add(message.entry).then((ok) => ({ ok }));
    case 'import':
      return isOwnPage(sender) ? keeper.importText(message.text) : undefined;
    case 'forget-import':
      return isOwnPage(sender) ? keeper.forgetImport().then(() => ({ ok: true })) : undefined;
    default:
      return message satisfies never;
  }
}

function frameOf({
  tab,
  frameId,
  documentId,
}: Browser.runtime.MessageSender): Browser.scripting.InjectionTarget | undefined {
  if (tab?.id === undefined || frameId === undefined) return undefined;
  // A prerendered page has another frame's number once it is shown; its document keeps its name. Not every browser gives it.
  return { tabId: tab.id, ...(documentId === undefined ? { frameIds: [frameId] } : { documentIds: [documentId] }) };
}

/** Brings scripts of ours to one frame. It fails where the page is gone or the browser forbids scripts. */
async function inject(target: Browser.scripting.InjectionTarget, files: Files): Promise<Answer> {
  try {
    const injected = browser.scripting.executeScript({ target, files, injectImmediately: true });
    const [sealed] = await Promise.all([sealIsActive(), injected]);
    return { ok: true, sealed };
  } catch (error) {
    return { ok: false, reason: error instanceof Error ? error.message : String(error) };
  }
}

/** As a sheet of the user's: it holds in shadow roots too, no policy of the page's forbids it, and no script there sees it. */
async function insertSheet(target: Browser.scripting.InjectionTarget, css: string): Promise<Answer> {
  await browser.scripting.insertCSS({ target, css, origin: 'USER' });
  return { ok: true };
}

/** In the toolbar and in the page itself; where it came from no tab, in each that is looked at and may have sent it. */
async function showUnchecked(toolbar: Toolbar, tabId: number): Promise<void> {
  const tabs = tabId >= 0 ? [{ id: tabId }] : await browser.tabs.query({ active: true, url: MATCHES });
  for (const { id } of tabs) {
    if (id === undefined) continue;
    // The tab may be gone by now.
    await toolbar.warn(id, wentUnchecked()).catch(() => {});
    // Error pages are at the site's address, and no extension may enter them.
    await browser.scripting.executeScript({ target: { tabId: id }, files: ['/unchecked.js'] }).catch(() => {});
  }
}

async function showChange(toolbar: Toolbar, tabId: number): Promise<Answer> {
  await toolbar.warn(tabId, pageChanged());
  return { ok: true };
}

/** Whether a page of the extension itself sent it: a content script has no business with the policy. */
function isOwnPage(sender: Browser.runtime.MessageSender): boolean {
  return sender.url?.startsWith(browser.runtime.getURL('/')) === true;
}
