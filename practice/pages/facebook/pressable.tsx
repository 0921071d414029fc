import type { KeyboardEvent, ReactNode } from 'react';

type Props = {
  readonly label: string;
  readonly className: string;
  readonly disabled?: boolean;
  /** Business Suite's buttons have no label but the text that one sees. */
  readonly unlabelled?: boolean;
  onPress(): void;
  readonly children?: ReactNode;
};

/** Facebook's button: a div, so that the browser makes no click of a key; the page's own key handler presses it. */
export function Pressable({ label, className, disabled = false, unlabelled = false, onPress, children }: Props) {
  function onKeyDown(event: KeyboardEvent) {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    if (!disabled && !event.repeat) onPress();
  }
  return (
    <div
      role="button"
      {...(!unlabelled && { 'aria-label': label })}
      tabIndex={disabled ? -1 : 0}
      className={className}
      onKeyDown={onKeyDown}
      onClick={() => !disabled && onPress()}
      {...(disabled && { 'aria-disabled': true })}
    >
      {children ?? (
        <div>
          <span>
            <span dir="auto">{label}</span>
          </span>
        </div>
      )}
    </div>
  );
}
