import { useEffect, useMemo, useRef } from 'react';
import type { PolicyRecord, Problem } from '../../policy/policy.ts';
import type { JsonObject } from '../../policy/prune.ts';
import type { ReadPolicy } from '../../policy/read-policy.ts';
import { say, sayCount } from '../../rules/say.ts';
import { ProblemList } from '../ProblemList.tsx';
import { describeChange } from './describe-change.ts';
import { placeInWords } from './entry-names.ts';
import type { Saving } from './use-saving.ts';

type ReviewProps = {
  readonly raw: JsonObject;
  /** What the check makes of it. */
  readonly read: ReadPolicy;
  readonly record: PolicyRecord;
  readonly saving: Saving;
  onGo(place: string): void;
  onSave(): void;
  onClose(): void;
};

/** What a policy would change and what is wrong with it, before it is saved. */
export function Review({ raw, read, record, saving, onGo, onSave, onClose }: ReviewProps) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const { policy, problems } = read;
  const isClean = problems.length === 0 && !saving.isOver;
  return (
    <section className="card review" aria-labelledby="review">
      <h2 id="review" ref={heading} tabIndex={-1}>
        {say('editor_review')}
      </h2>
      {problems.length > 0 && <EditProblems {...{ raw, problems, onGo }} />}
      {policy !== undefined && <Changes before={record.policy} after={policy} />}
      {saving.refused.length > 0 && <ProblemList problems={saving.refused} />}
      <div className="confirm-buttons">
        <button type="button" className="button" onClick={onClose}>
          {say('editor_keep_editing')}
        </button>
        {!saving.isLocked && (
          <button type="button" className="button primary" aria-disabled={saving.isSaving} onClick={onSave}>
            {say(isClean ? 'editor_save' : 'editor_save_anyway')}
          </button>
        )}
      </div>
    </section>
  );
}

type ProblemsProps = { readonly raw: JsonObject; readonly problems: readonly Problem[]; onGo(place: string): void };

function EditProblems({ raw, problems, onGo }: ProblemsProps) {
  return (
    <>
      <h3>{sayCount('policy_problems', problems.length)}</h3>
      <p className="soft">{say('editor_review_problems')}</p>
      <ul className="problems">
        {problems.map(({ place, message, remedy }) => (
          <li key={`${place} ${message}`} data-level="warn">
            {place === '' ? (
              <p className="place">{say('editor_whole_policy')}</p>
            ) : (
              <button type="button" className="link place" onClick={() => onGo(place)}>
                {placeInWords(raw, place)}
              </button>
            )}
            <p>{message}</p>
            <p className="soft">{remedy}</p>
          </li>
        ))}
      </ul>
    </>
  );
}

type ChangesProps = { readonly before: PolicyRecord['policy']; readonly after: PolicyRecord['policy'] };

function Changes({ before, after }: ChangesProps) {
  const { added, removed, same } = useMemo(() => describeChange(before, after), [before, after]);
  return (
    <>
      <h3>{say('editor_review_changes')}</h3>
      {same !== '' && <p>{same}</p>}
      <Lines name={say('editor_review_new')} lines={added} as="ins" />
      <Lines name={say('editor_review_gone')} lines={removed} as="del" />
    </>
  );
}

type LinesProps = { readonly name: string; readonly lines: readonly string[]; readonly as: 'ins' | 'del' };

function Lines({ name, lines, as: Part }: LinesProps) {
  if (lines.length === 0) return null;
  return (
    <>
      <h4 id={`review-${Part}`}>{name}</h4>
      <ul className="change-lines" aria-labelledby={`review-${Part}`}>
        {[...lines.entries()].map(([position, line]) => (
          <li key={position} className="sentence">
            <Part>{line}</Part>
          </li>
        ))}
      </ul>
    </>
  );
}
