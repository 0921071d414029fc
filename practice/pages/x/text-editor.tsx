import type { EditorState } from 'draft-js';
import { hasPlainEditor } from '../drift/plain-editor.ts';
import { PlainTextEditor } from '../drift/plain-text-editor.tsx';
import { Deep } from './deep.tsx';
import { DraftEditor, draftOf } from './draft-editor.tsx';

type Props = {
  /** Of the part, from 0. */
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
export function TextEditor(props: Props) {
  const testId = `tweetTextarea_${props.index}`;
  if (hasPlainEditor()) {
    const { onChange, onSend, onFocus } = props;
    return (
      <Deep levels={9}>
        <PlainTextEditor onChange={(text) => onChange(draftOf(text))} onSend={onSend} onFocus={onFocus} />
      </Deep>
    );
  }
  return (
    <Deep levels={9}>
      <div>
        <div data-testid={`${testId}_label`}>
          <div>
            <div dir="ltr">
              <div>
                <div className={`draftjs-styles_${props.index}`}>
                  <div data-testid={`${testId}RichTextInputContainer`} className="x-rich-text">
                    <DraftEditor testId={testId} label="Post text" sendsBy="mod+enter" {...props} />
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
