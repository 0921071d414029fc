import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { WorkingAs as Chosen } from '../guard/warm.ts';
import type { ChronicleKeeper } from '../policy/chronicle.ts';
import { inForceAt } from '../policy/circumstances.ts';
import type { Policy } from '../policy/policy.ts';
import { say } from '../rules/say.ts';
import { KindTile } from './KindTile.tsx';
import { PERIODS, type Period, untilAfter } from './periods.ts';
import { Said } from './Said.tsx';
import { useTold } from './use-told.ts';

export type WorkStore = Pick<ChronicleKeeper, 'now' | 'ready' | 'onWorkChange' | 'workAs'>;

/** For whom the author works now and until when, and the choice of it. While it lasts, every other account is asked about. */
export function WorkingAs({ policy, work }: { readonly policy: Policy; readonly work: WorkStore }) {
  const chosen = useChosen(work);
  const first = useRef<HTMLElement | null>(null);
  const setFirst = (element: HTMLElement | null) => {
    first.current = element;
  };
  const acted = useRef(false);
  const inForce = inForceAt(policy, chosen, Date.now());
  // What was pressed is gone, and the focus must not be lost with it.
  useEffect(() => {
    if (acted.current) first.current?.focus();
    acted.current = false;
  });
  const choose = (next: Chosen | undefined) => {
    acted.current = true;
    void work.workAs(next);
  };
  const account = policy.accounts.find(({ id }) => id === inForce?.account);
  return (
    <section className="working-as" aria-labelledby="working-as">
      <h2 id="working-as">{say('work_title')}</h2>
      <div aria-live="polite">
        {inForce && account && (
          <p className="working-as-who">
            <KindTile kind={account.kind} />
            <span>
              <Said text="work_now" parts={[<bdi key="name">{inForce.name}</bdi>, inForce.until]} />
            </span>
          </p>
        )}
      </div>
      {inForce ? (
        <button type="button" className="button" ref={setFirst} onClick={() => choose(undefined)}>
          {say('work_end')}
        </button>
      ) : (
        <Choice policy={policy} first={setFirst} onChoose={choose} />
      )}
    </section>
  );
}

type ChoiceProps = {
  readonly policy: Policy;
  first(element: HTMLElement | null): void;
  onChoose(chosen: Chosen): void;
};

function Choice({ policy: { accounts }, first, onChoose }: ChoiceProps) {
  const id = useId();
  const [account, setAccount] = useState(accounts[0]?.id ?? '');
  const [period, setPeriod] = useState<Period>('day');
  const [time, setTime] = useState('');
  return (
    <form
      className="working-as-choice"
      onSubmit={(event) => {
        event.preventDefault();
        const until = untilAfter(period, time, Date.now());
        if (until !== undefined) onChoose({ account, until });
      }}
    >
      <p className="soft" id={`${id}-what`}>
        {say('work_what')}
      </p>
      <label htmlFor={`${id}-account`}>{say('work_account')}</label>
      <select
        id={`${id}-account`}
        aria-describedby={`${id}-what`}
        ref={first}
        value={account}
        onChange={(event) => setAccount(event.target.value)}
      >
        {accounts.map(({ id, name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
      <label htmlFor={`${id}-until`}>{say('work_until')}</label>
      <select
        id={`${id}-until`}
        value={period}
        onChange={({ target }) => setPeriod(PERIODS.find((one) => one === target.value) ?? 'day')}
      >
        {PERIODS.map((one) => (
          <option key={one} value={one}>
            {say(`period_${one}`)}
          </option>
        ))}
      </select>
      {period === 'time' && (
        <>
          <label htmlFor={`${id}-time`}>{say('work_time')}</label>
          <input
            id={`${id}-time`}
            type="time"
            required={true}
            value={time}
            onChange={(event) => setTime(event.target.value)}
          />
        </>
      )}
      <button type="submit" className="button">
        {say('work_start')}
      </button>
    </form>
  );
}

/** What was chosen last, here or in another window; whether it is over is for the clock to say. */
function useChosen(work: WorkStore): Chosen | undefined {
  const { value } = useTold(useMemo(() => ({ ...work, onChange: work.onWorkChange }), [work]));
  return value.workingAs;
}
