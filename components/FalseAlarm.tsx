import { useState } from 'react';
import { isOwnClick } from './own-click.ts';

/** Lets the author say that a finding is none. `describedBy`: what says which. `onReport` resolves to whether it was noted. */
export function FalseAlarm(props: { readonly describedBy: string; onReport(): Promise<boolean> }) {
  const [state, setState] = useState<keyof typeof SAYS>('open');
  const isOpen = state === 'open' || state === 'failed';
  return (
    <div className="false-alarm">
      {/* Not disabled once it is done: whoever pressed it would lose the focus. */}
      <button
        type="button"
        className="quiet"
        aria-describedby={props.describedBy}
        aria-disabled={!isOpen}
        onClick={async (event) => {
          if (!isOpen || !isOwnClick(event)) return;
          setState('telling');
          setState((await props.onReport()) ? 'noted' : 'failed');
        }}
      >
        Report a false alarm
      </button>
      <p role="status">{SAYS[state]}</p>
    </div>
  );
}

const SAYS = {
  open: '',
  telling: '',
  noted: 'Noted as a false alarm. The stop stays as it is.',
  failed: 'That could not be noted. Try again.',
} as const;
