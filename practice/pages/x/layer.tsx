import { type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';

/** Over everything else, in the place where X keeps its dialogs. */
export function Layer({ children }: { readonly children: ReactNode }) {
  const layers = document.getElementById('layers');
  const layer = (
    <div className="x-layer">
      <div className="x-mask" data-testid="twc-cc-mask" />
      {children}
    </div>
  );
  return layers ? createPortal(layer, layers) : layer;
}

type SheetProps = {
  readonly title: string;
  readonly text: string;
  readonly confirm: string;
  readonly cancel: string;
  onConfirm(): void;
  onCancel(): void;
};

/** X's question with two answers; which of the two publishes differs from one to the next. */
export function ConfirmationSheet({ title, text, confirm, cancel, onConfirm, onCancel }: SheetProps) {
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus(), []);
  return (
    <Layer>
      <div role="dialog" aria-modal="true" aria-label={title} className="x-sheet" data-testid="confirmationSheetDialog">
        <h2>{title}</h2>
        <p>{text}</p>
        <button
          ref={first}
          type="button"
          role="button"
          className="x-button"
          data-testid="confirmationSheetConfirm"
          onClick={onConfirm}
        >
          {confirm}
        </button>
        <button type="button" role="button" data-testid="confirmationSheetCancel" onClick={onCancel}>
          {cancel}
        </button>
      </div>
    </Layer>
  );
}
