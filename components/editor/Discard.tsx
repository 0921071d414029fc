import { useState } from 'react';
import { say } from '../../rules/say.ts';

/** Leaves the editor; where something was changed, after asking once more. */
export function Discard({ isChanged, onDiscard }: { readonly isChanged: boolean; onDiscard(): void }) {
  const [isAsking, setAsking] = useState(false);
  if (!isAsking) {
    return (
      <button type="button" className="button small" onClick={() => (isChanged ? setAsking(true) : onDiscard())}>
        {say('editor_close')}
      </button>
    );
  }
  return (
    <fieldset className="confirm">
      <legend>{say('editor_discard_question')}</legend>
      <div className="confirm-buttons">
        <button type="button" className="button small" onClick={onDiscard}>
          {say('editor_discard')}
        </button>
        {/* The button that asked is gone, so the focus goes to the safe answer. */}
        <button type="button" className="button primary small" ref={focusOnce} onClick={() => setAsking(false)}>
          {say('editor_keep_editing')}
        </button>
      </div>
    </fieldset>
  );
}

function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus();
}
