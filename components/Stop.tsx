import {
  type ReactNode,
  type SyntheticEvent,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import type { StopAnswers, StopView } from '../guard/warm.ts';
import { mask } from '../rules/mask.ts';
import { say, sayCount } from '../rules/say.ts';
import { AskWhom } from './AskWhom.tsx';
import { AuthorCard } from './AuthorCard.tsx';
import { DraftView } from './DraftView.tsx';
import { FalseAlarm } from './FalseAlarm.tsx';
import { FindingCard } from './FindingCard.tsx';
import { GoesAlong } from './GoesAlong.tsx';
import { type FindingGroup, groupFindings } from './group-findings.ts';
import { Icon } from './Icon.tsx';
import { LookFirst } from './LookFirst.tsx';
import { isOwnClick } from './own-click.ts';
import { questionOf } from './question.ts';
import { NO_REASON, ReasonField, reasonOf } from './ReasonField.tsx';
import { Said } from './Said.tsx';
import { labelOf, topicsOf } from './words.ts';

/** How many groups of findings are there at once, so that the stop is; how many a moment later; and how many more at each request. */
const AT_ONCE = 6;
const SOON = 60;
const MORE = 200;

/** The stop: one modal dialog for everything found. It answers once, and only to what a person did. */
export function Stop({ view, answers }: { readonly view: StopView; readonly answers: StopAnswers }) {
  const { level, findings, hidden = [], organization } = view;
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  const editButton = useRef<HTMLButtonElement>(null);
  const answered = useRef(false);
  const [reason, setReason] = useState(NO_REASON);

  useLayoutEffect(() => {
    const element = dialog.current;
    // At a rehearsal it is drawn apart from the document.
    if (!element?.isConnected) return undefined;
    element.showModal();
    editButton.current?.focus({ preventScroll: true });
    // showModal() focuses by itself before, and scrolls to what it found.
    element.scrollTo(0, 0);
    return () => {
      answered.current = true;
      element.close();
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
  const verdict = level === 'block' ? 'block' : 'ask';
  const topics = topicsOf(findings);
  const draft = useMemo(() => mask(view.text, [...findings, ...hidden]), [view.text, findings, hidden]);
  const question = useMemo(() => questionOf(view, draft), [view, draft]);
  const given = reasonOf(reason);

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
          <span className="unseen">{say(`stop_title_${verdict}`, topics, labelOf(view.author))}</span>
          <span aria-hidden="true">
            <Said
              text={`stop_head_${verdict}`}
              parts={[
                <span key="topics" className="topics">
                  {topics}
                </span>,
              ]}
            />
          </span>
        </h2>
      </div>
      <div className="stop-body">
        <AuthorCard id={`${id}author`} author={view.author} site={view.site} picture={view.picture} />
        <div className="outgoing">
          <DraftView {...{ draft, findings }} parts={view.parts} />
          <GoesAlong links={view.links} attachments={view.attachments} />
        </div>
        <Findings
          groups={groupFindings(findings)}
          card={(group, index) => (
            <FindingCard key={group.key} id={`${id}finding${index}`} {...{ group, draft }} besideDraft>
              <LookFirst hashtag={group.finding.look} onLook={answers.look} />
              {view.recorded && (
                <FalseAlarm describedBy={`${id}finding${index}`} onReport={() => answers.falseAlarm(group.findings)} />
              )}
            </FindingCard>
          )}
        />
        <div className="otherwise">
          {level === 'block' && <p className="no-way">{say('stop_no_way')}</p>}
          <AskWhom {...{ organization, question }} />
        </div>
      </div>
      <div className="stop-foot">
        {level === 'justify' && <ReasonField {...{ reason }} choices={view.reasons} onChange={setReason} />}
        <div className="buttons">
          {level !== 'block' && (
            <button
              type="button"
              className="button"
              disabled={level === 'justify' && given === undefined}
              onClick={(event) => {
                if (!isOwnClick(event)) return;
                answerOnce(() => answers.postAnyway(level === 'justify' ? given : undefined));
              }}
            >
              {say('stop_post_anyway')}
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
            {say('stop_edit_draft')}
          </button>
        </div>
      </div>
    </dialog>
  );
}

type FindingsProps = {
  readonly groups: readonly FindingGroup[];
  card(group: FindingGroup, index: number): ReactNode;
};

/** All that was found. The first of it is there with the stop, the rest in the next frame; of hundreds the last on request. */
function Findings({ groups, card }: FindingsProps) {
  const list = useRef<HTMLUListElement>(null);
  const [most, setMost] = useState(AT_ONCE);
  /** The first of those that were asked for last. */
  const [asked, setAsked] = useState<number>();
  useEffect(() => {
    if (asked !== undefined) focusItem(list.current, asked);
  }, [asked]);
  useEffect(() => {
    const frame = requestAnimationFrame(() => setMost((now) => Math.max(now, SOON)));
    return () => cancelAnimationFrame(frame);
  }, []);
  const more = groups.length - most;
  return (
    <>
      <ul ref={list} className="findings">
        {groups.slice(0, most).map(card)}
      </ul>
      {more > 0 && most >= SOON && (
        <button
          type="button"
          className="button"
          onClick={(event) => {
            if (!isOwnClick(event)) return;
            setMost(most + MORE);
            setAsked(most);
          }}
        >
          {sayCount('stop_more_findings', more)}
        </button>
      )}
    </>
  );
}

/** What asked for it may be gone, and the focus with it, to the page behind. */
function focusItem(list: HTMLUListElement | null, index: number): void {
  const item = list?.querySelector<HTMLElement>(`:scope > li:nth-child(${index + 1})`);
  if (!item) return;
  item.tabIndex = -1;
  item.focus();
}
