import type { Author, Finding, Kind, Site, Surface, Verdict } from '../rules/rule.ts';
import type { Identity, SiteAdapter } from '../sites/site.ts';
import type { keepAccountStrip } from './account-strip.ts';
import type { Desk } from './desk.ts';
import type { Surroundings } from './gate.ts';
import type { Reader } from './reader.ts';

/**
 * The seam between the cold part (the gate: in every page, small) and the warm part (engine, desk and panel, injected when a composer
 * first gets the focus). Both live in the extension's isolated world; the page sees neither.
 */

/** A draft as the cold part read it from the page. */
export type Reading = {
  /** Its parts and further fields, a blank line apart. */
  readonly text: string;
  readonly parts: readonly string[];
  /** False where a button was pressed that publishes, and the box that it publishes is not to be found. */
  readonly readable?: boolean;
  readonly site: Site;
  readonly surface: Surface;
  readonly identity: Identity;
};

/** What the engine says of a reading, now. */
export type Judgement = {
  readonly verdict: Verdict;
  readonly author: Author;
  /** Identifies the policy that judged; a pass given under another one is void. */
  readonly revision: string;
  /** False when the policy switches the guard off: nothing is stopped and nothing is shown. */
  readonly enabled: boolean;
};

/** Heavy rules and the policy. `judge` is synchronous, and never called before `ready` resolves. */
export type Engine = {
  /** Resolves when a policy is known: the cached one at once, else the first to arrive, else, when somebody waited for it, the built-in one. */
  readonly ready: Promise<void>;
  /** A submit waits: five seconds after the first such word the built-in policy is good enough. */
  hurry(): void;
  judge(reading: Reading): Judgement;
  organization(): Organization;
  /** Calls back whenever another policy comes into force. */
  onPolicyChange(listener: () => void, signal: AbortSignal): void;
};

export type Organization = { readonly name?: string; readonly contact?: string; readonly policyUrl?: string };

/** What the stop shows. */
export type StopView = {
  readonly level: 'warn' | 'justify' | 'block';
  readonly text: string;
  readonly site: Site;
  readonly author: Author;
  readonly findings: readonly Finding[];
  readonly organization: Organization;
};

/** What the stop answers; each exactly once, and only after a trusted click or key. */
export type StopAnswers = {
  /** Back to the editor; nothing is published. */
  edit(): void;
  /** Publish after all; `reason` where one was asked for. Never called for `block`. */
  postAnyway(reason: string | undefined): void;
};

/** What the strip at the composer shows. */
export type StripView = {
  readonly author: Author;
  /** While typing: the verdict on what is in the box now. */
  readonly findings: readonly Finding[];
  readonly kind: Kind;
  /** Something went out of this page that only the wire ring saw. */
  readonly changed?: boolean;
};

/** The React side. Each call replaces what was shown before. */
export type Panel = {
  showStop(view: StopView, answers: StopAnswers): void;
  hideStop(): void;
  /** `anchor` is the composer's root; the strip stays beside it and never over one of the site's controls. */
  showStrip(view: StripView, anchor: { readonly root: Element; readonly editor: HTMLElement }): void;
  hideStrip(): void;
};

/** What comes with the engine, so that it need not be in every page. */
export type Tools = {
  readonly makeReader: (site: SiteAdapter) => Reader;
  readonly keepAccountStrip: typeof keepAccountStrip;
  readonly makeDesk: (site: Site, surroundings: Surroundings, warm: Warm) => Desk;
};

/** Whether the background holds requests as well, and has to be told what may go. */
export type Sealed = { readonly sealed: boolean };

/** Engine and panel, together and with a policy known; before that a submit has to wait. */
export type Warm = Sealed & { readonly engine: Engine; readonly tools: Tools; readonly panel: Panel };

/** How the injected scripts report to the guard of their frame. */
export type WarmUp = { engine(engine: Engine, tools: Tools): void; panel(panel: Panel): void };
