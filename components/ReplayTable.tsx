import { useState } from 'react';
import type { Outcome } from '../policy/replay/replay.ts';
import type { Row } from '../policy/replay/report.ts';
import { mask } from '../rules/mask.ts';
import { say, sayNumber } from '../rules/say.ts';
import { Icon } from './Icon.tsx';
import { topicsOf, wouldAt } from './words.ts';

type ReplayTableProps = { readonly labelledBy: string; readonly rows: readonly Row[]; readonly isCompared: boolean };

/** How many drafts are shown at first, and how many more each time. */
const PAGE = 200;
/** How much of a draft is shown, in UTF-16 units. */
const LENGTH = 200;

/** Drafts of a replay with what each policy says of them. */
export function ReplayTable({ labelledBy, rows, isCompared }: ReplayTableProps) {
  const [pages, setPages] = useState(1);
  const left = rows.length - pages * PAGE;
  return (
    <>
      <table className="replay-table" aria-labelledby={labelledBy}>
        <thead>
          <tr>
            <th scope="col">{say('replay_draft')}</th>
            <th scope="col">{say('replay_in_force')}</th>
            {isCompared && <th scope="col">{say('replay_new_policy')}</th>}
            {isCompared && <th scope="col">{say('replay_change')}</th>}
          </tr>
        </thead>
        <tbody>
          {[...rows.slice(0, pages * PAGE).entries()].map(([place, row]) => (
            <tr key={place}>
              <th scope="row">
                <span dir="auto" lang="">
                  {shownText(row)}
                </span>
                <span className="soft"> {row.draft.origin}</span>
              </th>
              <OutcomeCell outcome={row.before} />
              {row.after !== undefined && <OutcomeCell outcome={row.after} />}
              {isCompared && <td>{say(`replay_${row.change}`)}</td>}
            </tr>
          ))}
        </tbody>
      </table>
      {left > 0 && (
        <button type="button" className="button" onClick={() => setPages(pages + 1)}>
          {say('replay_show_more', Math.min(left, PAGE), sayNumber(left))}
        </button>
      )}
    </>
  );
}

function OutcomeCell({ outcome: { level, findings } }: { readonly outcome: Outcome }) {
  return (
    <td data-level={level}>
      <span className="level">
        <Icon name={level === 'off' ? 'check' : level} />
        {wouldAt(level)}
      </span>
      {findings.length > 0 && <span className="soft"> {topicsOf(findings)}</span>}
    </td>
  );
}

/** The beginning of the draft, without what must not be seen. */
function shownText({ draft, before, after }: Row): string {
  const { text } = mask(draft.text, [...before.findings, ...(after?.findings ?? [])]);
  if (text.length <= LENGTH) return text;
  return `${text.slice(0, LENGTH).replace(/[\uD800-\uDBFF]$/, '')}…`;
}
