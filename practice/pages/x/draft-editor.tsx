import { CompositeDecorator, ContentState, Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { type KeyboardEvent, useEffect, useRef } from 'react';

type Props = {
  readonly testId: string;
  /** Of the part, from 0. */
  readonly index?: number;
  readonly state: EditorState;
  readonly label: string;
  readonly placeholder: string;
  /** Whether it takes the focus when it appears. */
  readonly autoFocus: boolean;
  /** The key that sends; Shift+Enter never does. */
  readonly sendsBy: 'mod+enter' | 'enter' | 'no key';
  onChange(state: EditorState): void;
  onFocus?(): void;
  onSend?(): void;
};

/** Draft.js, dressed as X dresses it: for posts, old messages and articles. */
export function DraftEditor({ testId, index = 0, label, state, sendsBy, autoFocus, onSend, ...rest }: Props) {
  const editor = useRef<Editor>(null);

  // As it was when the editor appeared; later the author has the focus.
  const focusAtFirst = useRef(autoFocus);
  useEffect(() => {
    editor.current?.editor?.setAttribute('no-focustrapview-refocus', 'true');
    if (focusAtFirst.current) editor.current?.focus();
  }, []);

  return (
    <Editor
      ref={editor}
      editorState={state}
      keyBindingFn={(event) => (isSending(event, sendsBy) ? 'send-tweet' : getDefaultKeyBinding(event))}
      handleKeyCommand={(command) => {
        if (command !== 'send-tweet') return 'not-handled';
        onSend?.();
        return 'handled';
      }}
      role="textbox"
      spellCheck
      stripPastedStyles
      tabIndex={0}
      ariaLabel={label}
      ariaMultiline
      ariaAutoComplete="list"
      ariaControls={`typeaheadDropdownWrapped-${index}`}
      ariaActiveDescendantID={`typeaheadFocus-0.${index}731`}
      ariaDescribedBy="{{editor_id_placeholder}}"
      webDriverTestID={testId}
      {...rest}
    />
  );
}

export function draftOf(text: string): EditorState {
  return text === ''
    ? EditorState.createEmpty(DECORATOR)
    : EditorState.moveFocusToEnd(EditorState.createWithContent(ContentState.createFromText(text), DECORATOR));
}

export function textOf(state: EditorState): string {
  return state.getCurrentContent().getPlainText();
}

/** Hashtags, mentions and links are coloured, so their text stands in elements of its own, as on X. */
const DECORATOR = new CompositeDecorator([
  {
    strategy(block, report) {
      for (const match of block.getText().matchAll(/(?:[#@][\p{L}\p{N}_]+)|(?:https?:\/\/\S+)/gu)) {
        report(match.index, match.index + match[0].length);
      }
    },
    component: ({ children }) => <span className="x-entity">{children}</span>,
  },
]);

const ON_MAC = /Mac/.test(navigator.platform);

function isSending(event: KeyboardEvent, key: Props['sendsBy']): boolean {
  if (event.keyCode !== 13 || event.altKey || key === 'no key') return false;
  if (key === 'enter') return !event.shiftKey && !event.ctrlKey && !event.metaKey;
  return ON_MAC ? event.metaKey : event.ctrlKey;
}
