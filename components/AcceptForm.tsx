import { useId, useState } from 'react';
import { say } from '../rules/say.ts';

/** The box and the button: two steps, so that nobody accepts by accident. */
export function AcceptForm({ onAccept }: { onAccept(): Promise<void> }) {
  const id = useId();
  const [isRead, setRead] = useState(false);
  const [state, setState] = useState<'open' | 'storing' | 'failed'>('open');
  return (
    <form
      className="accept"
      onSubmit={(event) => {
        event.preventDefault();
        setState('storing');
        onAccept().catch(() => setState('failed'));
      }}
    >
      <label htmlFor={id}>
        <input id={id} type="checkbox" checked={isRead} onChange={({ target }) => setRead(target.checked)} />
        {say('accept_read')}
      </label>
      <button type="submit" className="button primary" disabled={!isRead || state === 'storing'}>
        {say('accept_button')}
      </button>
      {state === 'failed' && (
        <p role="alert" className="warning">
          {say('accept_failed')}
        </p>
      )}
    </form>
  );
}
