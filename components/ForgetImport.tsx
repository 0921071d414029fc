import { useState } from 'react';
import { say } from '../rules/say.ts';

/** Forgets the imported policy, after asking once more. */
export function ForgetImport(props: { onForget(): Promise<void> }) {
  const [state, setState] = useState<'idle' | 'asking' | 'failed'>('idle');
  if (state !== 'asking') {
    return (
      <>
        <button type="button" className="button" onClick={() => setState('asking')}>
          {say('forget_button')}
        </button>
        <p role="alert">{state === 'failed' ? say('forget_failed') : ''}</p>
      </>
    );
  }
  return (
    <fieldset className="confirm">
      <legend>{say('forget_title')}</legend>
      <p>{say('forget_what')}</p>
      <div className="confirm-buttons">
        <button
          type="button"
          className="button"
          onClick={() => {
            props.onForget().catch(() => setState('failed'));
          }}
        >
          {say('forget_yes')}
        </button>
        {/* The button that asked is gone, so the focus goes to the safe answer. */}
        <button type="button" className="button primary" ref={focusOnce} onClick={() => setState('idle')}>
          {say('forget_no')}
        </button>
      </div>
    </fieldset>
  );
}

function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus();
}
