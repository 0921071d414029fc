import { type ReactNode, useEffect, useState } from 'react';
import type { Policy } from '../policy/policy.ts';
import type { Outbox, ReportState } from '../policy/report/outbox.ts';
import { describeMoment } from './describe-rule.ts';

type Props = { readonly report: Policy['report']; readonly outbox: Pick<Outbox, 'read' | 'size'> };

/** Where the record is reported to and how that stands, as it was when the page was opened; nothing where it is not. */
export function ReportCard({ report, outbox }: Props) {
  const [standing, setStanding] = useState<{ readonly waiting: number; readonly state: ReportState } | 'unreadable'>();
  const isReported = report !== undefined;
  useEffect(() => {
    if (!isReported) return;
    Promise.all([outbox.size(), outbox.read()]).then(
      ([waiting, state]) => setStanding({ waiting, state }),
      () => setStanding('unreadable'),
    );
  }, [outbox, isReported]);
  if (report === undefined) return null;
  return (
    <section className="card" aria-labelledby="reporting">
      <h2 id="reporting">Reported to {new URL(report.origin).host}</h2>
      <p>What Gatepost records in this browser also goes to your organization’s own collector there.</p>
      <p className="soft">
        The export and the policy kit of this page leave that out: its key stays with the browser’s management.
      </p>
      {standing === 'unreadable' && <p className="warning">How that stands could not be read: reload this page.</p>}
      {typeof standing === 'object' && <Standing {...standing} />}
    </section>
  );
}

function Standing({ waiting, state }: { readonly waiting: number; readonly state: ReportState }) {
  const { delivered, taken, trouble, lost, telling } = state;
  const missing = [lost, ...(telling ? [telling] : [])].reduce(
    (sum, { waiting: late, refused, rejected }) => sum + late + refused + rejected,
    0,
  );
  return (
    <>
      <dl className="facts">
        <Fact name="Waiting">{entries(waiting)}</Fact>
        <Fact name="Delivered">
          {entries(delivered)}
          {taken !== undefined && `, the last time on ${describeMoment(taken)}`}
        </Fact>
        {missing > 0 && <Fact name="Lost, and the collector not told yet">{entries(missing)}</Fact>}
      </dl>
      {trouble !== undefined && <p className="warning">{trouble}</p>}
    </>
  );
}

function Fact({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

function entries(count: number): string {
  return count === 1 ? '1 entry' : `${count.toLocaleString('en')} entries`;
}
