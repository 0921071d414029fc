import { type SyntheticEvent, useId, useLayoutEffect, useRef, useState } from 'react';
import type { StopAnswers, StopView } from '../guard/warm.ts';
import { mask } from '../rules/mask.ts';
import { AskWhom } from './AskWhom.tsx';
import { AuthorCard } from './AuthorCard.tsx';
import { FalseAlarm } from './FalseAlarm.tsx';
import { FindingCard } from './FindingCard.tsx';
import { allOf, groupFindings } from './group-findings.ts';
import { Icon } from './Icon.tsx';
import { isOwnClick } from './own-click.ts';
import { ReasonField } from './ReasonField.tsx';
import { labelOf, topicsOf } from './words.ts';

const GROUPS = 12;

/** The stop: one modal dialog for everything found. It answers once, and only to what a person did. */
export function Stop({ view, answers }: { readonly view: StopView; readonly answers: StopAnswers }) {
  const { level, findings, hidden = [], organization } = view;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const editButton = useRef<HTMLButtonElement>(null);
  const answered = useRef(false);
  const [reason, setReason] = useState('');

  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    editButton.current?.focus({ preventScroll: true });
    // showModal() focuses by itself before, and scrolls to what it found.
    element?.scrollTo(0, 0);
    return () => {
      answered.current = true;
      element?.close();
    };
  }, []);

  const answerOnce = (answer: () => void) => {
    if (answered.current) return;
    answered.current = true;
    answer();
  };
  const edit = ({ nativeEvent }: SyntheticEvent) => {
    if (nativeEvent.isTrusted) answerOnce(() => answers.edit());
  };
  const verdict = level === 'block' ? 'Stopped:' : 'Check before posting:';
  const topics = topicsOf(findings);
  const draft = mask(view.text, [...findings, ...hidden]);
  const groups = groupFindings(findings);
  const more = groups.length - GROUPS;
  const reasonMissing = level === 'justify' && !hasVisibleCharacter(reason);

  return (
    <dialog
      ref={dialog}
      className="stop"
      role="alertdialog"
      data-level={level}
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}author ${id}finding0`}
      onCancel={(event) => {
        event.preventDefault();
        edit(event);
      }}
      onClose={edit}
    >
      <div className="stop-head">
        <span className="level-tile">
          <Icon name={level} />
        </span>
        <h2 id={`${id}title`}>
          <span className="unseen">
            {verdict} {topics}, posting as {labelOf(view.author)}
          </span>
          <span aria-hidden="true">
            {verdict} <span className="topics">{topics}</span>
          </span>
        </h2>
      </div>
      <div className="stop-body">
        <AuthorCard id={`${id}author`} author={view.author} site={view.site} />
        <ul className="findings">
          {groups.slice(0, GROUPS).map((group, index) => (
            <FindingCard key={group.key} id={`${id}finding${index}`} group={group} draft={draft}>
              {view.recorded && (
                <FalseAlarm describedBy={`${id}finding${index}`} onReport={() => answers.falseAlarm(allOf(group))} />
              )}
            </FindingCard>
          ))}
        </ul>
        {more > 0 && <p className="more">And {more} more to look at after these.</p>}
        {level === 'block' && (
          <p className="no-way">
            This can’t be posted as it is. Your draft stays where it is: change it, or ask first.
          </p>
        )}
      </div>
      <div className="stop-foot">
        {level === 'justify' && <ReasonField reason={reason} onChange={setReason} />}
        <AskWhom organization={organization} />
        <div className="buttons">
          {level !== 'block' && (
            <button
              type="button"
              className="button"
              disabled={reasonMissing}
              onClick={(event) => {
                if (!isOwnClick(event)) return;
                answerOnce(() => answers.postAnyway(level === 'justify' ? reason.trim() : undefined));
              }}
            >
              Post anyway
            </button>
          )}
          <button
            ref={editButton}
            type="button"
            className="button primary"
            onClick={(event) => {
              if (isOwnClick(event)) edit(event);
            }}
          >
            Edit draft
          </button>
        </div>
      </div>
    </dialog>
  );
}

function hasVisibleCharacter(text: string): boolean {
  return /[^\s\p{C}]/u.test(text);
}
