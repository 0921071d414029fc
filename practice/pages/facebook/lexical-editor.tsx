import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { registerPlainText } from '@lexical/plain-text';
import { registerRichText } from '@lexical/rich-text';
import {
  $createParagraphNode,
  $createTextNode,
  $getRoot,
  $getSelection,
  $isRangeSelection,
  $isTextNode,
  COMMAND_PRIORITY_HIGH,
  createEditor,
  KEY_ENTER_COMMAND,
  KEY_ESCAPE_COMMAND,
  KEY_TAB_COMMAND,
  type LexicalEditor,
} from 'lexical';
import { useEffect, useRef, useState } from 'react';
import { hasPlainEditor } from '../drift/plain-editor.ts';
import { PlainTextEditor } from '../drift/plain-text-editor.tsx';

/** What stands in an editor: the text that is published, and the state that brings it back after a remount. */
export type Content = { readonly text: string; readonly state: string };

type Props = {
  /** A comment is plain text, in which Enter publishes; in a post Enter starts a paragraph. */
  readonly kind: 'post' | 'comment';
  readonly label?: string;
  readonly placeholder: string;
  /** Business Suite's has none of its own: the combobox around it has one. */
  readonly role?: 'textbox' | 'none';
  /** What is written there at first. */
  readonly text?: string;
  /** The same as a state of before, which comes first. */
  readonly initial?: string | undefined;
  readonly autoFocus: boolean;
  onChange(content: Content): void;
  onSubmit(): void;
};

const NAMES = ['Robin Vale', 'Juno Park', 'Night Bus', 'Garage Notes'];

/** Facebook's editor, or a plain one where the page's address asks for that. */
export function TextEditor(props: Props) {
  if (!hasPlainEditor()) return <LexicalTextEditor {...props} />;
  return <PlainTextEditor onChange={(text) => props.onChange({ text, state: '' })} onSend={() => props.onSubmit()} />;
}

/** Lexical, with a list of names after an @. */
function LexicalTextEditor(props: Props) {
  const { kind, label, placeholder, role = 'textbox', text = '', initial, autoFocus, onChange, onSubmit } = props;
  const root = useRef<HTMLDivElement>(null);
  const [empty, setEmpty] = useState(true);
  const [names, setNames] = useState<readonly string[]>([]);
  const open = names.length > 0;
  // The commands are registered once; what they call is what this rendering says.
  const latest = useRef({ names, onChange, onSubmit });
  latest.current = { names, onChange, onSubmit };

  // One editor for as long as it is mounted, made by what was wanted at first.
  const wanted = useRef({ kind, text, initial, autoFocus });
  useEffect(() => {
    const { kind, text, initial, autoFocus } = wanted.current;
    const editor = createEditor({
      namespace: 'practice',
      theme: { paragraph: 'xdj266r x11i5rnm xat24cr x1mh8g0r' },
      onError: (error) => {
        throw error;
      },
    });
    editor.setRootElement(root.current);
    const stops = [
      kind === 'post' ? registerRichText(editor) : registerPlainText(editor),
      registerHistory(editor, createEmptyHistoryState(), 300),
      editor.registerUpdateListener(({ editorState }) => {
        const text = editorState.read(readText);
        setEmpty(text === '');
        setNames(editorState.read(suggest));
        latest.current.onChange({ text, state: JSON.stringify(editorState) });
      }),
      editor.registerCommand(
        KEY_ENTER_COMMAND,
        (event) => {
          if (latest.current.names.length > 0) {
            event?.preventDefault();
            insertName(editor, latest.current.names[0] ?? '');
            return true;
          }
          const chord = event !== null && (event.ctrlKey || event.metaKey);
          if (!chord && (kind === 'post' || event?.shiftKey)) return false;
          event?.preventDefault();
          latest.current.onSubmit();
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        KEY_TAB_COMMAND,
        (event) => {
          if (latest.current.names.length === 0) return false;
          event.preventDefault();
          insertName(editor, latest.current.names[0] ?? '');
          return true;
        },
        COMMAND_PRIORITY_HIGH,
      ),
      editor.registerCommand(
        KEY_ESCAPE_COMMAND,
        () => {
          setNames([]);
          return latest.current.names.length > 0;
        },
        COMMAND_PRIORITY_HIGH,
      ),
    ];
    if (initial !== undefined) editor.setEditorState(editor.parseEditorState(initial));
    else editor.update(() => write(text));
    if (autoFocus) editor.focus();
    return () => {
      for (const stop of stops) stop();
      editor.setRootElement(null);
    };
  }, []);

  const expanded = open ? { 'aria-activedescendant': 'practice-name-0', 'aria-controls': 'practice-names' } : {};
  return (
    <div className="fb-editor-frame">
      <div
        ref={root}
        className="notranslate fb-editor"
        contentEditable
        suppressContentEditableWarning
        spellCheck
        tabIndex={0}
        aria-placeholder={placeholder}
        aria-expanded={open}
        {...(role !== 'none' && { role })}
        {...(label !== undefined && { 'aria-label': label })}
        {...expanded}
      />
      {empty && (
        <div aria-hidden="true" className="fb-placeholder">
          {placeholder}
        </div>
      )}
      {open && (
        <ul role="listbox" id="practice-names" aria-label="Mentions" className="fb-names">
          {names.map((name, index) => (
            <li key={name} role="option" id={`practice-name-${index}`} aria-selected={index === 0}>
              {name}
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

/** A paragraph for each line. */
function write(text: string): void {
  for (const line of text.split('\n')) {
    const paragraph = $createParagraphNode();
    $getRoot().append(line === '' ? paragraph : paragraph.append($createTextNode(line)));
  }
}

/** One line for each paragraph; a soft break is a line too. */
function readText(): string {
  return $getRoot()
    .getChildren()
    .map((block) => block.getTextContent())
    .join('\n');
}

function suggest(): readonly string[] {
  const wanted = typedName();
  if (wanted === undefined) return [];
  return NAMES.filter((name) => name.toLowerCase().startsWith(wanted.toLowerCase()));
}

/** What is typed after an @ before the caret. */
function typedName(): string | undefined {
  const selection = $getSelection();
  if (!$isRangeSelection(selection) || !selection.isCollapsed()) return undefined;
  const node = selection.anchor.getNode();
  if (!$isTextNode(node) || !node.isSimpleText()) return undefined;
  const before = node.getTextContent().slice(0, selection.anchor.offset);
  return /(?:^|\s)@([\p{L}]{1,20})$/u.exec(before)?.[1];
}

/** Replaces the @ and what follows it by a mention, which is a node of its own. */
function insertName(editor: LexicalEditor, name: string): void {
  editor.update(() => {
    const wanted = typedName();
    const selection = $getSelection();
    if (wanted === undefined || !$isRangeSelection(selection)) return;
    const node = selection.anchor.getNode();
    if (!$isTextNode(node)) return;
    const end = selection.anchor.offset;
    const pieces = node.splitText(end - wanted.length - 1, end);
    const typed = pieces.find((piece) => piece.getTextContent() === `@${wanted}`);
    const after = $createTextNode(' ');
    typed?.replace($createTextNode(name).setMode('segmented')).insertAfter(after);
    after.select(1, 1);
  });
}
