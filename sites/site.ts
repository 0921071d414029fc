import type { Site as SiteId, Surface } from '../rules/rule.ts';
import type { CallReader } from './publish/read-request.ts';

/** By what a site names an account. */
export type Named = {
  /** As the site writes it in addresses: X handle without @, LinkedIn `company/…` or `in/…`, Facebook vanity name. */
  readonly handle?: string;
  /** The site's numeric id. */
  readonly id?: string;
  /** Facebook gives a page two of them: one it posts under, one for its owners' tools. Either is the page. */
  readonly otherId?: string;
  /** The name shown beside the composer. */
  readonly name?: string;
};

/**
 * What a site shows of the account that will publish. Nothing here is matched against the policy yet, and nothing is guessed:
 * what can't be read is absent, and signals that differ yield `conflict`.
 */
export type Identity = Named & {
  /** Signals that contradict each other, in words for the author. */
  readonly conflict?: string;
  /** The site was switched to another account after this page was loaded; always beside `conflict`. */
  readonly switched?: true;
  /** Everything that was looked at, the weightiest first. `name`: where, in words; `says`: which account; `agrees`: the one that counts. */
  readonly signals?: readonly { readonly name: string; readonly says: string; readonly agrees: boolean }[];
  /** The handle is that of the page's address, which another author may have been chosen over: a name that is another account's counts. */
  readonly presumed?: true;
  /** Further accounts that the same draft goes out as. */
  readonly destinations?: readonly Identity[];
};

/** One place to write, and what publishes it. Found anew for every event: sites replace their nodes at will. */
export type Composer = {
  readonly surface: Surface;
  /** The nearest element that holds the editors and the button. */
  readonly root: Element;
  /** In the order of the document; a thread has several. */
  readonly editors: readonly HTMLElement[];
  /** Further texts that go out with it: choices of a poll, descriptions of pictures, titles. In the order of the document. */
  readonly fields: readonly HTMLElement[];
  /** What publishes; absent while the site has not drawn it yet. */
  readonly button?: HTMLElement;
};

/** How an event would publish, or take the draft one step closer to it. */
export type Submit = {
  readonly composer: Composer;
  /** `publish`: the text goes out. `advance`: another step comes before it does (Facebook's Next). */
  readonly step: 'publish' | 'advance';
};

/** What a site has to tell the guard once the engine is there; before that it has a `Lookout`. All of it reads the page and changes nothing. */
export type SiteAdapter = {
  readonly id: SiteId;
  /** Host names, without `www.`; subdomains are included. */
  readonly hosts: readonly string[];
  /** The composer that an element belongs to (an editor, or anything inside one). */
  composerAt(element: Element): Composer | undefined;
  /** What a click on this element would submit, if anything. */
  submitByClick(element: Element): Submit | undefined;
  /** What this key would submit while this element has the focus, if anything. Never called during IME composition. */
  submitByKey(event: KeyboardEvent, element: Element): Submit | undefined;
  /** What a form's submit event would publish. */
  submitByForm(form: Element): Submit | undefined;
  /** The button of a later step, where the editor is gone, if this element is in one. Only asked after an `advance`. */
  finishByClick?(element: Element): HTMLElement | undefined;
  /** Open shadow roots that hold composers; the document hears nothing of a form's submit in them. */
  shadowRoots?(): readonly ShadowRoot[];
  /** What a call over the network publishes. */
  readonly readCall: CallReader;
};

/** Tells as whom a site would publish. Apart from the adapter, because nobody has to know before a draft is judged. */
export type Identifier = {
  /** As whom the composer would publish at this moment. */
  identify(composer: Composer): Identity;
  /** Who is signed in, as far as the page says: for what is published without a composer. */
  identifyPage(): Identity;
};
