import { useState } from 'react';
import { say } from '../rules/say.ts';
import { isOwnClick } from './own-click.ts';

/** Lets the author say that a finding is none. `describedBy`: what says which. `onReport` resolves to whether it was noted. */
export function FalseAlarm(props: { readonly describedBy: string; onReport(): Promise<boolean> }) {
  const [state, setState] = useState<'open' | 'telling' | 'noted' | 'failed'>('open');
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
        {say('stop_false_alarm')}
      </button>
      <p role="status">{(state === 'noted' || state === 'failed') && say(`stop_false_alarm_${state}`)}</p>
    </div>
  );
}
