import { useState } from 'react';
import { InShadow } from '../drift/in-shadow.tsx';
import { session, takeTurns } from '../here.ts';
import { Portrait } from './actor.tsx';
import { type Content, TextEditor } from './lexical-editor.tsx';
import { Pressable } from './pressable.tsx';

type Props = {
  /** How the box is labelled where the page shows who writes, and where it hides it. */
  readonly labels: readonly [shown: string, hidden: string];
  /** What the button is called. */
  readonly button: string;
  /** What is written there at first: the text of a comment that is being edited. */
  readonly text?: string;
  readonly autoFocus: boolean;
  publish(text: string): Promise<void>;
  onPublished(text: string): void;
  onLost(): void;
};

/** A comment box: Enter publishes, Shift+Enter breaks the line. */
export function CommentBox({ labels, button, text = '', autoFocus, publish, onPublished, onLost }: Props) {
  const { account, member, visible } = session;
  const [content, setContent] = useState<Content>({ text, state: '' });
  const [posting, setPosting] = useState(false);
  // A new key is a new, empty editor.
  const [round, setRound] = useState(0);
  const valid = !posting && content.text.trim() !== '';
  const label = visible ? labels[0] : labels[1];

  function post() {
    if (!valid) return;
    setPosting(true);
    publish(content.text)
      .then(() => {
        onPublished(content.text);
        // Now: the new editor says so a moment later, and until then a second press would publish the old words again.
        setContent({ text: '', state: '' });
        setRound(round + 1);
      })
      .catch(onLost)
      .finally(() => setPosting(false));
  }

  return (
    <InShadow>
      <form role="presentation" className="fb-comment-box">
        <Pressable label="Available Voices" className="fb-voices" onPress={() => takeTurns(member)}>
          <Portrait name={visible ? account.name : ''} color={account.color} />
        </Pressable>
        <div className="fb-comment-field">
          <TextEditor
            key={round}
            kind="comment"
            label={label}
            placeholder={label}
            text={text}
            autoFocus={autoFocus || round > 0}
            onChange={setContent}
            onSubmit={post}
          />
          <div id="focused-state-composer-submit">
            <span>
              <Pressable label={button} className="fb-send" disabled={!valid} onPress={post}>
                <i>➤</i>
              </Pressable>
            </span>
          </div>
        </div>
      </form>
    </InShadow>
  );
}
