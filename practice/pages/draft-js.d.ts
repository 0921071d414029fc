/** The part of Draft.js 0.11 that the look-alike of X uses; the package brings no types and DefinitelyTyped's want React 17. */
declare module 'draft-js' {
  import type { Component, ComponentType, KeyboardEvent, ReactNode } from 'react';

  export class ContentBlock {
    getText(): string;
  }

  export class ContentState {
    static createFromText(text: string): ContentState;
    getPlainText(): string;
  }

  export type Decorator = {
    strategy(block: ContentBlock, report: (start: number, end: number) => void): void;
    component: ComponentType<{ children: ReactNode }>;
  };

  export class CompositeDecorator {
    constructor(decorators: readonly Decorator[]);
  }

  export class EditorState {
    static createEmpty(decorator?: CompositeDecorator): EditorState;
    static createWithContent(content: ContentState, decorator?: CompositeDecorator): EditorState;
    static moveFocusToEnd(state: EditorState): EditorState;
    getCurrentContent(): ContentState;
  }

  export function getDefaultKeyBinding(event: KeyboardEvent): string | null;

  export type EditorProps = {
    editorState: EditorState;
    onChange(state: EditorState): void;
    onFocus?(): void;
    onBlur?(): void;
    keyBindingFn?(event: KeyboardEvent): string | null;
    handleKeyCommand?(command: string): 'handled' | 'not-handled';
    placeholder?: string;
    role?: string;
    spellCheck?: boolean;
    tabIndex?: number;
    ariaLabel?: string;
    ariaMultiline?: boolean;
    ariaAutoComplete?: string;
    ariaControls?: string;
    ariaActiveDescendantID?: string;
    ariaDescribedBy?: string;
    webDriverTestID?: string;
    stripPastedStyles?: boolean;
  };

  export class Editor extends Component<EditorProps> {
    editor: HTMLElement | null;
    focus(): void;
  }
}
