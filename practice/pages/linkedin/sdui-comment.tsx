import { Editor, Extension } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { useEffect, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { InShadow } from '../drift/in-shadow.tsx';
import { hasPlainEditor, plainEditor } from '../drift/plain-editor.ts';
import { portrait, session } from '../here.ts';

type Props = {
  /** On the button. */
  readonly label: string;
  /** Of the button's place, where it has one. */
  readonly componentkey?: string;
  /** What it holds at first; not asked again. */
  readonly first?: string;
  send(text: string): Promise<void>;
  onPublished(text: string): void;
  onLost(): void;
};

/** The comment box of the new front end: TipTap, no form around it, and the member comments whatever page they run. */
export function SduiComment(props: Props) {
  return (
    <InShadow>
      <CommentBox {...props} />
    </InShadow>
  );
}

function CommentBox({ label, componentkey, first = '', send, onPublished, onLost }: Props) {
  const { member, visible } = session;
  const place = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<{ clear(): void }>();
  const [text, setText] = useState(first);
  const [posting, setPosting] = useState(false);
  const valid = !posting && text.trim() !== '';

  function publish() {
    if (!valid || !editor) return;
    setPosting(true);
    send(text)
      .then(() => {
        editor.clear();
        onPublished(text);
      })
      .catch(onLost)
      .finally(() => setPosting(false));
  }

  // The editor keeps one shortcut; what it calls is what this rendering says.
  const latest = useRef(publish);
  latest.current = publish;
  const content = useRef(first);

  useEffect(() => {
    if (hasPlainEditor()) {
      const plain = plainEditor(document, {
        onChange: (text) => flushSync(() => setText(text)),
        onSend: () => latest.current(),
      });
      place.current?.replaceChildren(plain.element);
      setEditor(plain);
      return undefined;
    }
    const created = new Editor({
      element: place.current,
      content: content.current,
      extensions: [
        StarterKit.configure({
          blockquote: false,
          bold: false,
          bulletList: false,
          code: false,
          codeBlock: false,
          heading: false,
          horizontalRule: false,
          italic: false,
          link: false,
          listItem: false,
          orderedList: false,
          strike: false,
          underline: false,
        }),
        Extension.create({
          name: 'send',
          // Before the line break that the starter kit binds to the same keys.
          priority: 1000,
          addKeyboardShortcuts: () => ({
            'Mod-Enter': () => {
              latest.current();
              return true;
            },
          }),
        }),
      ],
      editorProps: {
        attributes: { role: 'textbox', 'aria-label': 'Text editor for creating comment', 'aria-multiline': 'true' },
      },
      onUpdate: ({ editor: changed }) => setText(changed.getText({ blockSeparator: '\n' })),
    });
    setEditor({ clear: () => void created.commands.clearContent(true) });
    return () => created.destroy();
  }, []);

  const key = componentkey === undefined ? {} : { componentkey };
  return (
    <div className="_1c4f _9b02">
      <img className="_77d0" alt="" src={portrait(visible ? member.name : '', member.color)} />
      <div className="_5e1a">
        <div data-testid="ui-core-tiptap-text-editor-wrapper" className="_2f9c" ref={place} />
        <button type="button" className="_8d31" disabled={!valid} onClick={publish} {...key}>
          <span>{label}</span>
        </button>
      </div>
    </div>
  );
}
