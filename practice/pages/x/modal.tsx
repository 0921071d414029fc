import { type ReactNode, useEffect, useRef } from 'react';
import { Deep } from './deep.tsx';
import { Icon } from './icon.tsx';

/** A dialog that keeps the focus inside itself, as X's does. */
export function Modal({ onClose, children }: { onClose(): void; readonly children: ReactNode }) {
  const dialog = useRef<HTMLDivElement>(null);

  useEffect(() => {
    let last: HTMLElement | undefined;
    const keepInside = ({ target }: FocusEvent) => {
      if (!(target instanceof HTMLElement) || target.closest('#practice-range')) return;
      if (dialog.current?.contains(target)) last = target;
      // X's own sheets lie over it.
      else if (!target.closest('#layers [role="dialog"]')) last?.focus();
    };
    document.addEventListener('focusin', keepInside);
    return () => document.removeEventListener('focusin', keepInside);
  }, []);

  return (
    <div className="x-layer">
      <div className="x-mask" data-testid="twc-cc-mask" />
      <div role="dialog" aria-modal="true" aria-labelledby="modal-header" className="x-dialog" ref={dialog}>
        <div className="x-dialog-bar">
          <button type="button" data-testid="app-bar-close" aria-label="Close" className="x-tool" onClick={onClose}>
            <Icon name="close" />
          </button>
          <h2 id="modal-header" className="x-hidden">
            Compose new post
          </h2>
          <a data-testid="unsentButton" href="/compose/post/unsent/drafts" onClick={(event) => event.preventDefault()}>
            Drafts
          </a>
        </div>
        <Deep levels={4}>
          <div>{children}</div>
        </Deep>
      </div>
    </div>
  );
}
