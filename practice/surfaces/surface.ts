/** A place to write on one of the look-alikes, as the tests and the pane walk through them. */
export type PracticeSurface = {
  readonly id: string;
  readonly site: 'x' | 'linkedin' | 'facebook';
  /** What a person would call it. */
  readonly title: string;
  /** Opens the page with the composer already there; `as` and `theme` can be added. */
  readonly url: string;
  readonly surface: 'post' | 'reply' | 'comment' | 'message' | 'article';
  readonly editorLibrary: 'draft-js' | 'quill' | 'tiptap' | 'prosemirror' | 'lexical' | 'textarea' | 'none';
  /** How a person gets to it from the site: click this on that page. */
  readonly trigger?: { readonly url: string; readonly click: string };
  /** CSS; Playwright's locators pierce the open shadow root that some sit in. A thread has several editors. */
  readonly editor: string;
  /** What publishes. May be absent until text is typed, and, with `advance`, until that was pressed. */
  readonly button: string;
  /** The button of the step before the one that publishes. */
  readonly advance?: string;
  /** The buttons of further steps between `advance` and `button`, in order. */
  readonly between?: readonly string[];
  /** How many drafts the composer holds at first; 1 when left out. */
  readonly parts?: number;
  /** A button of a dialog that follows `button` at once; only this one publishes. */
  readonly confirm?: string;
  /** What leaves in requests of its own before the draft, as it stands there at first: choices of a poll. */
  readonly ahead?: readonly string[];
  /** True where the editor holds a text at first, which the draft replaces. */
  readonly prefilled?: true;
  /** Further text fields that go out with the draft: choices of a poll, descriptions of pictures, titles. */
  readonly fields?: readonly PracticeField[];
  /** What starts a new line: Enter, or Shift+Enter where Enter publishes. */
  readonly newline: 'Enter' | 'Shift+Enter';
  /** Beside click, Enter and Space on the button, and a script's `.click()`, which publish everywhere. */
  readonly submits: {
    /** Ctrl+Enter (Cmd+Enter on a Mac) in the editor; `advance`: as a click on `advance` does. */
    readonly modEnter: boolean | 'advance';
    /** Enter in the editor, with no key beside it. */
    readonly enter: boolean;
    /** A submit event of the form around it. */
    readonly form: boolean;
  };
  /** True where the site publishes as the logged-in person whatever page was chosen. */
  readonly memberOnly?: true;
};

/** CSS throughout, like `editor`. */
type PracticeField = {
  readonly id: string;
  readonly css: string;
  /** Opens the dialog that it stands in. */
  readonly open?: string;
  /** Closes that dialog and keeps what was written in it. */
  readonly keep?: string;
  /** False where the composer shows nothing of it afterwards, so that only the request tells. */
  readonly shown?: false;
};

/** The post that replies and comments answer. */
export const PARENT = { handle: 'practice_reader', status: '1890000000000000001' } as const;
