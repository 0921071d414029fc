import { useEffect, useRef, useState } from 'react';
import { firstActing } from '../policy/acting-as.ts';
import type { Policy } from '../policy/policy.ts';
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
      <h2 id="replay">Replay drafts</h2>
      <p className="soft">
        What the policy in force does to many drafts, and what a new one would change, before you roll it out. Nothing
        leaves this page, and nothing of it is kept.
      </p>
      <div className="fields">
        <FileOrText
          label="A new policy, to compare"
          file="Choose a new policy"
          accept=".json,application/json"
          placeholder={'{ "version": 1, … }'}
          text={newPolicy}
          onText={setNewPolicy}
        />
        <FileOrText
          label="Drafts of your own"
          file="Choose a file of drafts"
          accept=".csv,.tsv,.txt,.json,.jsonl,.ndjson,text/csv,application/json"
          placeholder={'text,site,surface,as\nHello!,x,post,AcmeMotors'}
          text={ownDrafts}
          onText={setOwnDrafts}
        />
      </div>
      <div className="fields">
        <ActingField label="Drafts that name no account go out as" {...{ policy, as }} onChoose={setAs} />
      </div>
      <label className="check">
        <input
          type="checkbox"
          checked={withShipped}
          onChange={({ currentTarget }) => setWithShipped(currentTarget.checked)}
        />
        With Gatepost’s own drafts: incidents that were in the press, and ordinary posts
      </label>
      <div className="confirm-buttons">
        <button ref={start} type="button" className="button primary" onClick={() => void begin()}>
          Replay
        </button>
        {phase.state === 'running' && (
          <button type="button" className="button" onClick={cancel}>
            Cancel
          </button>
        )}
      </div>
      {phase.state === 'running' && <progress aria-label="Replay" value={phase.done} max={phase.total} />}
      <p role="status" className="outcome" data-level={isBad(phase) ? 'block' : 'note'}>
        {describe(phase, policy)}
      </p>
      {phase.state === 'answered' && <Answer answer={phase.answer} />}
    </section>
  );
}

function Answer({ answer }: { readonly answer: ReplayAnswer }) {
  const { policyProblems, draftProblems } = answer;
  const lines = draftProblems.map(({ line, ...problem }) => ({ place: `line ${line}`, ...problem }));
  return (
    <>
      {policyProblems.length > 0 && (
        <>
          <h3>What is wrong with the new policy</h3>
          <ProblemList problems={policyProblems.slice(0, MOST_PROBLEMS)} />
          <More count={policyProblems.length - MOST_PROBLEMS} />
        </>
      )}
      {lines.length > 0 && (
        <>
          <h3>What is wrong with your drafts</h3>
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
  return count > 0 && <p className="soft">And {count.toLocaleString('en')} more like these.</p>;
}

function describe(phase: Phase, policy: Policy): string {
  switch (phase.state) {
    case 'idle':
      return '';
    case 'running':
      return 'Replaying …';
    case 'cancelled':
      return 'Cancelled.';
    case 'failed':
      return 'The replay failed. Reload this page and try again.';
    case 'answered':
      return describeAnswer(phase.answer, policy);
    default:
      return phase satisfies never;
  }
}

function describeAnswer(answer: ReplayAnswer, policy: Policy): string {
  switch (answer.state) {
    case 'no-policy':
      return 'Not replayed: the new policy can’t be used.';
    case 'no-drafts':
      return 'Not replayed: there are no drafts.';
    case 'replayed': {
      const count = answer.rows.length === 1 ? '1 draft' : `${answer.rows.length.toLocaleString('en')} drafts`;
      const stale = answer.policy === policy ? '' : ' The policy in force has changed since: replay once more.';
      return `Replayed ${count}.${stale}`;
    }
    default:
      return answer satisfies never;
  }
}

function isBad(phase: Phase): boolean {
  return phase.state === 'failed' || (phase.state === 'answered' && phase.answer.state !== 'replayed');
}
