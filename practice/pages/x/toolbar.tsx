import { Icon, type IconName } from './icon.tsx';

type SendButtonProps = {
  /** X Pro's drawer has none. */
  readonly testId?: string;
  readonly label: string;
  readonly disabled: boolean;
  onPress(): void;
};

/** The button that publishes, as deep and as bare as X's. */
export function SendButton({ testId, label, disabled, onPress }: SendButtonProps) {
  const state = disabled ? ({ disabled: true, 'aria-disabled': true, tabIndex: -1 } as const) : {};
  const hook = testId === undefined ? {} : { 'data-testid': testId };
  return (
    <button role="button" type="button" className="x-button" onClick={onPress} {...hook} {...state}>
      <div dir="ltr">
        <span>
          <span>{label}</span>
        </span>
      </div>
    </button>
  );
}

type ToolsProps = {
  readonly group: string;
  onMedia(kind: 'image' | 'video'): void;
  onPoll(): void;
  onSchedule(): void;
};

/** What can be added to a post. */
export function Tools({ group, onMedia, onPoll, onSchedule }: ToolsProps) {
  return (
    <nav aria-live="polite" className="x-tools">
      <div role="tablist" data-testid="ScrollSnap-List" className="x-tools-list">
        <div role="presentation">
          <Tool label="Add photos or video" icon="image" onPress={() => onMedia('image')} />
          <input
            type="file"
            multiple
            data-testid="fileInput"
            id={`${group}file`}
            tabIndex={-1}
            hidden
            aria-label="Media"
            onChange={() => onMedia('image')}
          />
        </div>
        <Tool testId="gifSearchButton" label="Add a GIF" icon="gif" onPress={() => onMedia('video')} />
        <Tool testId="createPollButton" label="Add poll" icon="poll" onPress={onPoll} />
        <Tool label="Add emoji" icon="emoji" />
        <Tool testId="scheduleOption" label="Schedule post" icon="clock" onPress={onSchedule} />
      </div>
    </nav>
  );
}

type ToolProps = { readonly testId?: string; readonly label: string; readonly icon: IconName; onPress?(): void };

function Tool({ testId, label, icon, onPress }: ToolProps) {
  return (
    <div role="presentation">
      <button
        type="button"
        className="x-tool"
        aria-label={label}
        {...(onPress && { onClick: onPress })}
        {...(testId && { 'data-testid': testId })}
      >
        <Icon name={icon} />
      </button>
    </div>
  );
}
