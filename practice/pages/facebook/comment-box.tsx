import { useState } from 'react';
import { session } from '../here.ts';
import { type Content, TextEditor } from './lexical-editor.tsx';
import { Portrait } from './post-dialog.tsx';
import { Pressable } from './pressable.tsx';
import { createComment } from './publish.ts';

type Props = {
  readonly postId: string;
  readonly autoFocus: boolean;
  onPublished(text: string): void;
  onLost(): void;
};

/** A comment box: Enter publishes, Shift+Enter breaks the line. */
export function CommentBox({ postId, autoFocus, onPublished, onLost }: Props) {
  const { account, visible } = session;
  const [content, setContent] = useState<Content>({ text: '', state: '' });
  const [posting, setPosting] = useState(false);
  // A new key is a new, empty editor.
  const [round, setRound] = useState(0);
  const valid = !posting && content.text.trim() !== '';
  const label = visible ? `Comment as ${account.name}` : 'Write a comment…';

  function post() {
    if (!valid) return;
    setPosting(true);
    createComment(postId, content.text)
      .then(() => {
        onPublished(content.text);
        setRound(round + 1);
      })
      .catch(onLost)
      .finally(() => setPosting(false));
  }

  return (
    <form role="presentation" className="fb-comment-box">
      <Pressable label="Available Voices" className="fb-voices" onPress={() => undefined}>
        <Portrait name={visible ? account.name : ''} color={account.color} />
      </Pressable>
      <div className="fb-comment-field">
        <TextEditor
          key={round}
          kind="comment"
          label={label}
          placeholder={label}
          autoFocus={autoFocus || round > 0}
          onChange={setContent}
          onSubmit={post}
        />
        <div id="focused-state-composer-submit">
          <span>
            <Pressable label="Comment" className="fb-send" disabled={!valid} onPress={post}>
              <i>➤</i>
            </Pressable>
          </span>
        </div>
      </div>
    </form>
  );
}
