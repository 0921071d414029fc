const TOASTS = {
  sent: 'Your post was sent.',
  lost: 'Something went wrong. Your post was not sent; it is still here.',
} as const;

export type Outcome = keyof typeof TOASTS;

/** What X says at the foot of the page after a post. */
export function ToastMessage({ toast }: { readonly toast: Outcome }) {
  return (
    <div role="alert" data-testid="toast" className="x-toast">
      {TOASTS[toast]}
    </div>
  );
}

/** Premium's pause before a post goes out; without a press of either button it goes by itself. */
export function UndoToast({ onSendNow, onUndo }: { onSendNow(): void; onUndo(): void }) {
  return (
    <div role="status" data-testid="toast" className="x-toast">
      Your post goes out in a moment.{' '}
      <button type="button" role="button" onClick={onSendNow}>
        Send now
      </button>{' '}
      <button type="button" role="button" onClick={onUndo}>
        Undo
      </button>
    </div>
  );
}
