import { Editor, Extension } from '@tiptap/core';
import { StarterKit } from '@tiptap/starter-kit';
import { useEffect, useRef, useState } from 'react';
import { portrait, session } from '../here.ts';

type Props = { readonly activity: string; onPublished(text: string): void; onLost(): void };

/** The comment box of the new front end: TipTap, no form around it, and the member comments whatever page they run. */
export function SduiComment({ activity, onPublished, onLost }: Props) {
  const { member, visible } = session;
  const place = useRef<HTMLDivElement>(null);
  const [editor, setEditor] = useState<Editor>();
  const [text, setText] = useState('');
  const [posting, setPosting] = useState(false);
  const valid = !posting && text.trim() !== '';

  function publish() {
    if (!valid || !editor) return;
    setPosting(true);
    createComment(activity, text)
      .then(() => {
        editor.commands.clearContent(true);
        onPublished(text);
      })
      .catch(onLost)
      .finally(() => setPosting(false));
  }

  // The editor keeps one shortcut; what it calls is what this rendering says.
  const latest = useRef(publish);
  latest.current = publish;

  useEffect(() => {
    const created = new Editor({
      element: place.current,
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
    setEditor(created);
    return () => created.destroy();
  }, []);

  const key = { componentkey: `commentButtonSection-${activity}` };
  return (
    <div className="_1c4f _9b02">
      <img className="_77d0" alt="" src={portrait(visible ? member.name : '', member.color)} />
      <div className="_5e1a">
        <div data-testid="ui-core-tiptap-text-editor-wrapper" className="_2f9c" ref={place} />
        <button type="button" className="_8d31" disabled={!valid} onClick={publish} {...key}>
          <span>Comment</span>
        </button>
      </div>
    </div>
  );
}

/** The text travels in bindings, once plain and once as a model, at the top and again in the arguments. */
async function createComment(activity: string, text: string): Promise<void> {
  const id = 'com.linkedin.sdui.comments.createComment';
  const token = `practice-${activity}`;
  const states = [
    { key: `commentBoxText-${token}`, namespace: 'MemoryNamespace', value: text, originalProtoCase: 'stringValue' },
    {
      key: `richCommentBoxText-${token}`,
      namespace: 'MemoryNamespace',
      value: { text, attribute: [], $type: 'proto.sdui.TextModel' },
      originalProtoCase: 'textModelForWrite',
    },
  ];
  const payload = {
    collection: { threadUrn: { threadUrnActivityThreadUrn: { activityUrn: { activityId: activity } } } },
  };
  const currentActor = {
    stringBinding: {},
    key: `identitySwitcherActorContext-urn:li:activity:${activity}`,
  };
  const answer = await fetch(`/flagship-web/rsc-action/actions/server-request?sduiid=${id}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'csrf-token': 'ajax:0000000000000000001' },
    body: JSON.stringify({
      requestId: id,
      serverRequest: { requestId: id, $type: 'proto.sdui.actions.core.ServerRequest' },
      states,
      requestedArguments: { payload, requestMetadata: { currentActor }, states },
    }),
  });
  if (!answer.ok) throw new Error(`${id}: status ${answer.status}`);
}
