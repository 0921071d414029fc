import type { Attachment } from '../rules/attachment.ts';
import type { Author, Circumstance, Finding, Kind, Site, Span, Surface, Verdict } from '../rules/rule.ts';
import type { Picture } from '../sites/shown/shown.ts';
import type { Identity, SiteAdapter } from '../sites/site.ts';
import type { Written } from '../sites/write-text.ts';
import type { keepAccountStrip } from './account-strip.ts';
import type { AttachedFiles, ReadFile } from './attached-files.ts';
import type { Desk } from './desk.ts';
import type { Surroundings } from './gate.ts';
import type { LinkTarget } from './link-targets.ts';
import type { Reader } from './reader.ts';
import type { Judged } from './submission.ts';

export type { Picture };

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
  /** Goes ahead of a post that was let through at no button: choices of a poll, descriptions. */
  readonly attached?: true;
  readonly site: Site;
  readonly surface: Surface;
  readonly identity: Identity;
  /** What goes out with it; left out where there is nothing. */
  readonly goesAlong?: readonly Attachment[];
  /** How it came about; left out where nobody watched. */
  readonly origin?: Origin;
};

/** How a draft came about and what went out from this browser before it, as it was when the draft was read. */
export type Origin = {
  /** When it was read, in milliseconds since the epoch. */
  readonly at: number;
  /** As whom it would have gone out when its first character was there. */
  readonly begunAs?: Identity;
  /** All of it came from one paste. */
  readonly pasted: boolean;
  /** The longest time without a hand on this tab since something went out from it, in milliseconds. */
  readonly idle: number;
  readonly before: Chronicle;
};

/** What a browser remembers of what went out from it, and what its author has chosen. */
export type Chronicle = {
  /** The latest last. */
  readonly publications: readonly Publication[];
  readonly workingAs?: WorkingAs;
};

/** That something was published, and nothing of what it says. */
export type Publication = {
  /** The id of the policy's account; empty for one that it does not list. */
  readonly account: string;
  readonly kind: Kind;
  readonly site: Site;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** Under which circumstances. */
  readonly under: readonly Circumstance['type'][];
};

/** An account of the policy that the author has chosen to work for, until a time in milliseconds since the epoch. */
export type WorkingAs = { readonly account: string; readonly until: number };

/** What the engine says of a reading, now. */
export type Judgement = {
  readonly verdict: Verdict;
  readonly author: Author;
  /** Identifies the policy that judged; a pass given under another one is void. */
  readonly revision: string;
  /** False when the policy switches the guard off: nothing is stopped and nothing is shown. */
  readonly enabled: boolean;
  /** Nothing that the policy says is shown. */
  readonly silent?: boolean;
  /** A file that goes along is still being read, and the policy wants to know what is in it. */
  readonly waits?: boolean;
  /** What is odd about it or not, as far as it was seen. */
  readonly circumstances?: readonly Circumstance[];
};

/** Heavy rules and the policy. `judge` is synchronous, and never called before `ready` resolves. */
export type Engine = {
  /** Resolves when a policy is known: the cached one at once, else the first to arrive, else, when somebody waited for it, the built-in one. */
  readonly ready: Promise<void>;
  /** A submit waits: five seconds after the first such word the built-in policy is good enough. */
  hurry(): void;
  judge(reading: Reading): Judgement;
  /** Whether the policy wants to know what is in a file of this name and MIME type. */
  wantsFile(file: { readonly name: string; readonly type: string }): boolean;
  /** The author has looked at what is posted under a hashtag, and is not asked about it on this page again. */
  lookedAt(hashtag: string): void;
  /** Somebody wants to know what a reading was judged by. */
  profile(reading: Reading, author: Author): Profile;
  /** It goes out now. */
  published(reading: Reading, judgement: Judgement): void;
  /** Something was decided about it. Resolves to whether the organization's record has that now; never rejects, and delays nothing. */
  record(judged: Judged, decided: Decided): Promise<boolean>;
  /** The author is being asked, and may give a reason. */
  readyToRecord(): void;
  /** Whether a record is kept at all. */
  records(): boolean;
  organization(): Organization;
  /** What the organization offers as reasons to post anyway. */
  reasons(): readonly string[];
  /** Calls back whenever another policy comes into force. */
  onPolicyChange(listener: () => void, signal: AbortSignal): void;
  /** Calls back whenever the author works for somebody else than before. */
  onWorkChange(listener: () => void): void;
};

/**
 * What became of a draft in which something was found: it went out, and nobody was asked; its author was asked, and went back to it or
 * posted it; it failed without a question; or its author says that what was found is nothing. `took`: how long the stop had been open,
 * in milliseconds.
 */
export type Decided =
  | { readonly type: 'noted' | 'refused' }
  | { readonly type: 'edited'; readonly took: number }
  | { readonly type: 'posted'; readonly took: number; readonly reason?: string }
  | { readonly type: 'false-alarm'; readonly took: number; readonly findings: readonly Finding[] };

export type Organization = { readonly name?: string; readonly contact?: string; readonly policyUrl?: string };

/** Something that goes out with a draft. `words`: what it is called, or its description; `unseen`: it may have one. */
export type AlongWith = { readonly kind: Attachment['kind']; readonly words?: string; readonly unseen?: true };

/** What the stop shows. */
export type StopView = {
  readonly level: 'warn' | 'justify' | 'block';
  readonly text: string;
  /** What it is put together from, a blank line apart. */
  readonly parts: readonly string[];
  readonly site: Site;
  readonly author: Author;
  /** Of the author, from the page. */
  readonly picture?: Picture;
  /** Where its links lead. */
  readonly links: readonly LinkTarget[];
  /** What goes out with it, as far as that is known. */
  readonly attachments: readonly AlongWith[];
  readonly findings: readonly Finding[];
  /** What else was found, of which the stop says nothing: what must not be seen of it stays masked all the same. */
  readonly hidden?: readonly Finding[];
  readonly organization: Organization;
  /** What may be chosen as a reason. */
  readonly reasons: readonly string[];
  /** Whether a false alarm can be reported: there is a record that notes it. */
  readonly recorded: boolean;
};

/** What the stop answers, only after a trusted click or key; one of the first two, exactly once. */
export type StopAnswers = {
  /** Back to the editor; nothing is published. */
  edit(): void;
  /** Publish after all; `reason` where one was asked for. Never called for `block`. */
  postAnyway(reason: string | undefined): void;
  /** The author says that these findings, of one rule, are none; the stop stays. Resolves to whether that was noted. */
  falseAlarm(findings: readonly Finding[]): Promise<boolean>;
  /** Opens what is posted under a hashtag, beside the page. Left out: there is no site to look at it on. */
  look?(hashtag: string): void;
};

/** What the strip at the composer shows. */
export type StripView = {
  readonly author: Author;
  /** While typing: the verdict on what is in the box now. */
  readonly findings: readonly Finding[];
  readonly kind: Kind;
  /** Something went out of this page that only the wire ring saw. */
  readonly changed?: boolean;
  readonly profile?: Profile;
  /** From what the site's pages were read; none where the site does not say. */
  readonly signals?: NonNullable<Identity['signals']>;
};

/** What the policy says of an account, whatever it writes, and for whom its author works. */
export type Profile = {
  /** The account's entry in the policy. */
  readonly listed?: { readonly name: string; readonly color?: string };
  /** The rules that its drafts are judged by here, with the names that they have beside the rules' own. */
  readonly rules: readonly Pick<Finding, 'rule' | 'name' | 'level'>[];
  /** Whom the author works for now, in words: `17:00`. */
  readonly workingAs?: { readonly name: string; readonly until: string };
};

/** A finding, and where its words stand in the page: nodes that move along with what is typed, and the part of the box's text. */
export type Mark = {
  readonly finding: Finding;
  readonly box: HTMLElement;
  readonly span: Span;
  readonly range: Range;
  /** What the range held when it was made. */
  readonly words: string;
};

/** What the card at a mark answers, only after a trusted click or key. */
export type MarkAnswers = {
  /** Whether a false alarm can be reported: there is a record that notes it. */
  isRecorded(): boolean;
  /** The author wants to hear no more of this one while typing; on submit it is judged all the same. */
  notHere(mark: Mark): void;
  /** The author says that it is nothing. Resolves to whether that was noted. */
  falseAlarm(mark: Mark): Promise<boolean>;
  /** Opens what is posted under a hashtag, beside the page. */
  look(hashtag: string): void;
  /** Puts the finding's replacement in the place of its words. */
  replace(mark: Mark): Promise<Written>;
  /** Remembers where the caret is; what comes back puts it there again. */
  holdCaret(): () => void;
};

/** The React side. Each call replaces what was shown before. */
export type Panel = {
  showStop(view: StopView, answers: StopAnswers): void;
  /** Draws it apart from the document, bit by bit, and drops it: the next one is there sooner. */
  rehearseStop(view: StopView): void;
  hideStop(): void;
  /** `anchor` is the composer's root; the strip stays beside it and never over one of the site's controls. */
  showStrip(view: StripView, anchor: { readonly root: Element; readonly editor: HTMLElement }): void;
  hideStrip(): void;
  /** Marks words in the page, and tells of them at a mark on request; `root` is the composer's. */
  showMarks(marks: readonly Mark[], root: Element, answers: MarkAnswers): void;
  hideMarks(): void;
  /** Whether an element of the page is one that strip or card is drawn in. */
  owns(element: Element): boolean;
};

/** What comes with the engine, so that it need not be in every page. */
export type Tools = {
  readonly makeReader: (site: SiteAdapter, files: AttachedFiles) => Reader;
  readonly readFile: ReadFile;
  readonly keepAccountStrip: typeof keepAccountStrip;
  readonly makeDesk: (site: Site, surroundings: Surroundings, warm: Warm) => Desk;
};

/** Whether the background holds requests as well, and has to be told what may go. */
export type Sealed = { readonly sealed: boolean };

/** Engine and panel, together and with a policy known; before that a submit has to wait. */
export type Warm = Sealed & { readonly engine: Engine; readonly tools: Tools; readonly panel: Panel };

/** How the injected scripts report to the guard of their frame. */
export type WarmUp = { engine(engine: Engine, tools: Tools): void; panel(panel: Panel): void };
