import { useEffect, useId, useState } from 'react';
import type { Finding } from '../rules/rule.ts';
import { betweenSentences, type MessageKey, say, saySentences } from '../rules/say.ts';
import { Icon } from './Icon.tsx';
import { isOwnClick } from './own-click.ts';
import { capitalised, levelAsks, topicOf } from './words.ts';

/** What has come of what was pressed in a card. */
export type CardState = 'open' | 'busy' | 'noted' | 'not-noted' | 'refused' | 'damaged' | 'copied' | 'not-copied';

type CardProps = {
  readonly finding: Finding;
  /** Which of the marks of the draft it is, counted from 1. */
  readonly place: number;
  readonly count: number;
  readonly state: CardState;
  readonly recorded: boolean;
  /** It was asked for by the keyboard, so its keys are told. */
  readonly byKey: boolean;
  onReplace(): void;
  onCopy(): void;
  onNotHere(): void;
  onLook(hashtag: string): void;
  onFalseAlarm(): void;
};

/** Tells of one mark: what was found, why it matters, what to do, and what can be done about it here. */
export function Card({ finding, place, count, state, recorded, byKey, ...on }: CardProps) {
  const id = useId();
  const { level, message, why, suggestion, replacement, look } = finding;
  const isCopying = state === 'refused' || state === 'damaged' || state === 'copied' || state === 'not-copied';
  return (
    <div
      className="card"
      role="dialog"
      aria-labelledby={`${id}-title`}
      aria-describedby={`${id}-says`}
      data-level={level}
    >
      <div className="card-head">
        <Icon name={level} />
        <strong id={`${id}-title`}>{say('card_title', capitalised(topicOf(finding)), levelAsks(level))}</strong>
        {count > 1 && <span className="card-place-of">{say('card_place', place, count)}</span>}
      </div>
      <div id={`${id}-says`}>
        <p>
          {message}
          {why !== undefined && (
            <span className="card-soft">
              {betweenSentences()}
              {why}
            </span>
          )}
        </p>
        {suggestion !== undefined && (
          <div className="do">
            <Icon name="arrow" />
            <p>{suggestion}</p>
          </div>
        )}
      </div>
      <div className="card-actions">
        {replacement !== undefined && (
          <CardButton isMain isBusy={state === 'busy'} onPress={isCopying ? on.onCopy : on.onReplace}>
            {isCopying ? say('card_copy', replacement) : replaceWords(replacement)}
          </CardButton>
        )}
        {look !== undefined && (
          <CardButton isMain isBusy={false} onPress={() => on.onLook(look)}>
            {say('look_first', look)}
          </CardButton>
        )}
        <CardButton isBusy={state === 'busy'} onPress={on.onNotHere}>
          {say('card_not_here')}
        </CardButton>
        {recorded && (
          <CardButton isBusy={state === 'busy' || state === 'noted'} onPress={on.onFalseAlarm}>
            {say('card_false_alarm')}
          </CardButton>
        )}
      </div>
      <p className="card-outcome" role="status">
        {outcomeOf(state, replacement)}
      </p>
      {byKey && (
        <p className="card-soft card-keys">{say(replacement === undefined ? 'card_keys' : 'card_keys_replace')}</p>
      )}
      <Announcement words={[message, suggestion].filter((part) => part !== undefined)} />
    </div>
  );
}

type ButtonProps = { readonly children: string; readonly isMain?: boolean; readonly isBusy: boolean; onPress(): void };

/** Not disabled while something is done: whoever pressed it would lose the focus. */
function CardButton({ children, isMain = false, isBusy, onPress }: ButtonProps) {
  return (
    <button
      type="button"
      className={isMain ? 'card-button card-main' : 'card-button'}
      aria-disabled={isBusy}
      onClick={(event) => {
        if (!isBusy && isOwnClick(event)) onPress();
      }}
    >
      <bdi>{children}</bdi>
    </button>
  );
}

/** Said once, by a region that was there before: screen readers tell of nothing that comes along with its region. */
function Announcement({ words }: { readonly words: readonly string[] }) {
  const [isThere, setIsThere] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setIsThere(true));
    return () => cancelAnimationFrame(frame);
  }, []);
  return (
    <p className="unseen" role="status">
      {isThere ? saySentences(words) : ''}
    </p>
  );
}

function replaceWords(replacement: string): string {
  return replacement === '' ? say('card_take_out') : say('card_replace', replacement);
}

const OUTCOMES = {
  noted: 'card_noted',
  'not-noted': 'card_not_noted',
  refused: 'card_refused',
  damaged: 'card_damaged',
  copied: 'card_copied',
  'not-copied': 'card_not_copied',
} as const satisfies Readonly<Record<Exclude<CardState, 'open' | 'busy'>, MessageKey>>;

function outcomeOf(state: CardState, replacement = ''): string {
  return state === 'open' || state === 'busy' ? '' : say(OUTCOMES[state], replacement);
}
