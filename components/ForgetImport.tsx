import { useState } from 'react';

/** Forgets the imported policy, after asking once more. */
export function ForgetImport(props: { onForget(): Promise<void> }) {
  const [state, setState] = useState<'idle' | 'asking' | 'failed'>('idle');
  if (state !== 'asking') {
    return (
      <>
        <button type="button" className="button" onClick={() => setState('asking')}>
          Forget this policy
        </button>
        <p role="alert">{state === 'failed' ? 'It could not be forgotten. Reload this page and try again.' : ''}</p>
      </>
    );
  }
  return (
    <fieldset className="confirm">
      <legend>Forget this policy?</legend>
      <p>The built-in policy takes its place at once. Export this one first if you may want it back.</p>
      <div className="confirm-buttons">
        <button
          type="button"
          className="button"
          onClick={() => {
            props.onForget().catch(() => setState('failed'));
          }}
        >
          Forget it
        </button>
        {/* The button that asked is gone, so the focus goes to the safe answer. */}
        <button type="button" className="button primary" ref={focusOnce} onClick={() => setState('idle')}>
          Keep it
        </button>
      </div>
    </fieldset>
  );
}

function focusOnce(button: HTMLButtonElement | null): void {
  button?.focus();
}
