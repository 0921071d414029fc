import { type ReactNode, useEffect, useState } from 'react';
import type { Policy } from '../policy/policy.ts';
import type { Outbox, ReportState } from '../policy/report/outbox.ts';
import { say, sayCount } from '../rules/say.ts';
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
      <h2 id="reporting">{say('report_title', new URL(report.origin).host)}</h2>
      <p>{say('report_what')}</p>
      <p className="soft">{say('report_left_out')}</p>
      {standing === 'unreadable' && <p className="warning">{say('report_unreadable')}</p>}
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
        <Fact name={say('report_waiting')}>{sayCount('report_entries', waiting)}</Fact>
        <Fact name={say('report_delivered')}>
          {taken === undefined
            ? sayCount('report_entries', delivered)
            : sayCount('report_delivered_last', delivered, describeMoment(taken))}
        </Fact>
        {missing > 0 && <Fact name={say('report_lost')}>{sayCount('report_entries', missing)}</Fact>}
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
