import { useEffect, useRef, useState } from 'react';
import { firstActing } from '../policy/acting-as.ts';
import type { Policy } from '../policy/policy.ts';
import { say, sayCount } from '../rules/say.ts';
import { ActingField } from './ActingField.tsx';
import { FileOrText } from './FileOrText.tsx';
import { ProblemList } from './ProblemList.tsx';
import { ReplayResult } from './ReplayResult.tsx';
import { type ReplayAnswer, replayDrafts } from './replay-drafts.ts';

type Phase =
  | { readonly state: 'idle' | 'cancelled' | 'failed' }
  | { readonly state: 'running'; readonly done: number; readonly total: number }
  | { readonly state: 'answered'; readonly answer: ReplayAnswer };

/** Judges many drafts at once, under the policy in force and beside it under a new one. */
export function Replay({ policy }: { readonly policy: Policy }) {
  const [as, setAs] = useState(() => firstActing(policy));
  const [newPolicy, setNewPolicy] = useState('');
  const [ownDrafts, setOwnDrafts] = useState('');
  const [withShipped, setWithShipped] = useState(true);
  const [phase, setPhase] = useState<Phase>({ state: 'idle' });
  const running = useRef<AbortController>(undefined);
  const start = useRef<HTMLButtonElement>(null);

  useEffect(() => () => running.current?.abort(), []);

  const begin = async () => {
    running.current?.abort();
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    const show = (next: Phase) => {
      if (!signal.aborted) setPhase(next);
    };
    show({ state: 'running', done: 0, total: 1 });
    try {
      const request = { policy, newPolicy, withShipped, ownDrafts, as };
      const answer = await replayDrafts(request, (step) => show({ state: 'running', ...step }), signal);
      if (answer !== undefined) show({ state: 'answered', answer });
    } catch (error) {
      console.error('Gatepost: the replay failed.', error);
      show({ state: 'failed' });
    }
  };
  const cancel = () => {
    running.current?.abort();
    setPhase({ state: 'cancelled' });
    start.current?.focus();
  };

  return (
    <section className="card replay" aria-labelledby="replay">
      <h2 id="replay">{say('replay_title')}</h2>
      <p className="soft">{say('replay_what')}</p>
      <div className="fields">
        <FileOrText
          label={say('replay_policy')}
          file={say('replay_policy_file')}
          accept=".json,application/json"
          placeholder={'{ "version": 1, … }'}
          text={newPolicy}
          onText={setNewPolicy}
        />
        <FileOrText
          label={say('replay_drafts')}
          file={say('replay_drafts_file')}
          accept=".csv,.tsv,.txt,.json,.jsonl,.ndjson,text/csv,application/json"
          placeholder={'text,site,surface,as\nHello!,x,post,AcmeMotors'}
          text={ownDrafts}
          onText={setOwnDrafts}
        />
      </div>
      <div className="fields">
        <ActingField label={say('replay_as')} {...{ policy, as }} onChoose={setAs} />
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={withShipped}
          onChange={({ currentTarget }) => setWithShipped(currentTarget.checked)}
        />
        {say('replay_shipped')}
      </label>
      <div className="confirm-buttons">
        <button ref={start} type="button" className="button primary" onClick={() => void begin()}>
          {say('replay_button')}
        </button>
        {phase.state === 'running' && (
          <button type="button" className="button" onClick={cancel}>
            {say('replay_cancel')}
          </button>
        )}
      </div>
      {phase.state === 'running' && <progress aria-label={say('replay_button')} value={phase.done} max={phase.total} />}
      <p role="status" className="outcome" data-level={isBad(phase) ? 'block' : 'note'}>
        {describe(phase, policy)}
      </p>
      {phase.state === 'answered' && <Answer answer={phase.answer} />}
    </section>
  );
}

function Answer({ answer }: { readonly answer: ReplayAnswer }) {
  const { policyProblems, draftProblems } = answer;
  const lines = draftProblems.map(({ line, ...problem }) => ({ place: say('replay_line', line), ...problem }));
  return (
    <>
      {policyProblems.length > 0 && (
        <>
          <h3>{say('replay_policy_problems')}</h3>
          <ProblemList problems={policyProblems.slice(0, MOST_PROBLEMS)} />
          <More count={policyProblems.length - MOST_PROBLEMS} />
        </>
      )}
      {lines.length > 0 && (
        <>
          <h3>{say('replay_draft_problems')}</h3>
          <ProblemList problems={lines.slice(0, MOST_PROBLEMS)} />
          <More count={lines.length - MOST_PROBLEMS} />
        </>
      )}
      {answer.state === 'replayed' && <ReplayResult answer={answer} />}
    </>
  );
}

/** More are a sign that the whole file is another one than was meant. */
const MOST_PROBLEMS = 20;

function More({ count }: { readonly count: number }) {
  return count > 0 && <p className="soft">{sayCount('replay_more_problems', count)}</p>;
}

function describe(phase: Phase, policy: Policy): string {
  switch (phase.state) {
    case 'idle':
      return '';
    case 'running':
      return say('replay_running');
    case 'cancelled':
      return say('replay_cancelled');
    case 'failed':
      return say('replay_failed');
    case 'answered':
      return describeAnswer(phase.answer, policy);
    default:
      return phase satisfies never;
  }
}

function describeAnswer(answer: ReplayAnswer, policy: Policy): string {
  switch (answer.state) {
    case 'no-policy':
      return say('replay_no_policy');
    case 'no-drafts':
      return say('replay_no_drafts');
    case 'replayed': {
      const stale = answer.policy === policy ? '' : ` ${say('replay_stale')}`;
      return `${sayCount('replay_done', answer.rows.length)}${stale}`;
    }
    default:
      return answer satisfies never;
  }
}

function isBad(phase: Phase): boolean {
  return phase.state === 'failed' || (phase.state === 'answered' && phase.answer.state !== 'replayed');
}
