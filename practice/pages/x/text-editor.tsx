import { CompositeDecorator, ContentState, Editor, EditorState, getDefaultKeyBinding } from 'draft-js';
import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Deep } from './deep.tsx';

type Props = {
  readonly index: number;
  readonly state: EditorState;
  readonly placeholder: string;
  /** Whether it takes the focus when it appears. */
  readonly autoFocus: boolean;
  onChange(state: EditorState): void;
  onFocus(): void;
  onSend(): void;
};

/** One part of a draft: X's Draft.js editor, twenty levels below the column it shares with the toolbar (saved pages, 2024-12 and 2025-02). */
export function TextEditor({ index, state, placeholder, autoFocus, onChange, onFocus, onSend }: Props) {
  const editor = useRef<Editor>(null);
  const testId = `tweetTextarea_${index}`;

  // As it was when the editor appeared; later the author has the focus.
  const focusAtFirst = useRef(autoFocus);
  useEffect(() => {
    editor.current?.editor?.setAttribute('no-focustrapview-refocus', 'true');
    if (focusAtFirst.current) editor.current?.focus();
  }, []);

  return (
    <Deep levels={9}>
      <div>
        <div data-testid={`${testId}_label`}>
          <div>
            <div dir="ltr">
              <div>
                <div className={`draftjs-styles_${index}`}>
                  <div data-testid={`${testId}RichTextInputContainer`} className="x-rich-text">
                    <Editor
                      ref={editor}
                      editorState={state}
                      onChange={onChange}
                      onFocus={onFocus}
                      placeholder={placeholder}
                      keyBindingFn={bindKey}
                      handleKeyCommand={(command) => {
                        if (command !== 'send-tweet') return 'not-handled';
                        onSend();
                        return 'handled';
                      }}
                      role="textbox"
                      spellCheck
                      stripPastedStyles
                      tabIndex={0}
                      ariaLabel="Post text"
                      ariaMultiline
                      ariaAutoComplete="list"
                      ariaControls={`typeaheadDropdownWrapped-${index}`}
                      ariaActiveDescendantID={`typeaheadFocus-0.${index}731`}
                      ariaDescribedBy="{{editor_id_placeholder}}"
                      webDriverTestID={testId}
                    />
                  </div>
                </div>
              </div>
            </div>
          </div>
        </div>
      </div>
    </Deep>
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

function bindKey(event: KeyboardEvent): string | null {
  const modifier = ON_MAC ? event.metaKey : event.ctrlKey;
  return event.keyCode === 13 && modifier && !event.altKey ? 'send-tweet' : getDefaultKeyBinding(event);
}
