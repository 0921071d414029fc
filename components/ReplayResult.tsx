import { type ReactNode, useId, useState } from 'react';
import type { EntryReport } from '../policy/replay/report.ts';
import { stops } from '../rules/rule.ts';
import { say, sayCount, sayNumber } from '../rules/say.ts';
import { ReplayTable } from './ReplayTable.tsx';
import type { PolicyReport, ReplayAnswer } from './replay-drafts.ts';
import { Said } from './Said.tsx';
import { capitalised, topicOf } from './words.ts';

type ReplayResultProps = { readonly answer: ReplayAnswer & { readonly state: 'replayed' } };

/** What a replay showed: how much would be stopped, what changes, and which rules do nothing or too much. */
export function ReplayResult({ answer: { rows, before, after, ordinary } }: ReplayResultProps) {
  const id = useId();
  const [showsAll, setShowsAll] = useState(false);
  const isShown = after === undefined ? STOPS_SOMETHING : CHANGES_SOMETHING;
  const shown = showsAll ? rows : rows.filter(isShown);
  return (
    <div className="replay-result">
      <div className="fields">
        <Report {...{ ordinary }} name={say('replay_in_force')} report={before} />
        {after !== undefined && <Report {...{ ordinary }} name={say('replay_new_policy')} report={after} />}
      </div>
      <h3 id={`${id}drafts`}>{say(after === undefined ? 'replay_stopped_title' : 'replay_changes_title')}</h3>
      <label className="check">
        <input
          type="checkbox"
          checked={showsAll}
          onChange={({ currentTarget }) => setShowsAll(currentTarget.checked)}
        />
        {say('replay_show_all', sayNumber(rows.length))}
      </label>
      {shown.length === 0 ? (
        <p>{say(after === undefined ? 'replay_none_stopped' : 'replay_no_change')}</p>
      ) : (
        <ReplayTable labelledBy={`${id}drafts`} rows={shown} isCompared={after !== undefined} />
      )}
    </div>
  );
}

type Rows = (ReplayAnswer & { readonly state: 'replayed' })['rows'];

const STOPS_SOMETHING = ({ before }: Rows[number]) => stops(before.level);
const CHANGES_SOMETHING = ({ change }: Rows[number]) => change !== 'same';

type ReportProps = { readonly name: string; readonly report: PolicyReport; readonly ordinary: number };

function Report({ name, report, ordinary }: ReportProps) {
  const id = useId();
  const { stopped, asked, entries, commonTerms } = report;
  const silent = entries.filter(({ found, state }) => found === 0 && state !== 'off');
  const wide = entries.filter((entry) => entry.ordinary > 0);
  return (
    <section className="replay-report" aria-labelledby={id}>
      <h3 id={id}>{name}</h3>
      <p>{say('replay_stopped', sayNumber(stopped), sayNumber(asked))}</p>
      <List title={say('replay_silent')} isEmpty={silent.length === 0}>
        {silent.map((entry) => (
          <li key={entries.indexOf(entry)}>
            {nameOf(entry)}
            {entry.state === 'dated' && <span className="soft"> {say('replay_not_today')}</span>}
          </li>
        ))}
      </List>
      {ordinary > 0 && (
        <List title={say('replay_wide')} isEmpty={wide.length === 0}>
          {wide.map((entry) => (
            <li key={entries.indexOf(entry)}>
              {say('replay_wide_rule', nameOf(entry), sayNumber(entry.ordinary), sayNumber(ordinary))}
            </li>
          ))}
        </List>
      )}
      <List title={say('replay_common')} isEmpty={commonTerms.length === 0}>
        {commonTerms.slice(0, MOST_TERMS).map(({ term, ordinary: times }) => (
          <li key={term}>
            <Said
              text="replay_common_term"
              parts={[
                <span key="term" dir="auto">
                  {term}
                </span>,
                times === 0 ? say('replay_everyday') : sayCount('replay_in_ordinary', times),
              ]}
            />
          </li>
        ))}
        {commonTerms.length > MOST_TERMS && (
          <li className="soft">{sayCount('and_more', commonTerms.length - MOST_TERMS)}</li>
        )}
      </List>
    </section>
  );
}

const MOST_TERMS = 30;

type ListProps = { readonly title: string; readonly isEmpty: boolean; readonly children: ReactNode };

function List({ title, isEmpty, children }: ListProps) {
  const id = useId();
  return (
    <>
      <h4 id={id}>{title}</h4>
      {isEmpty ? (
        <p className="soft">{say('replay_none')}</p>
      ) : (
        <ul className="replay-list" aria-labelledby={id}>
          {children}
        </ul>
      )}
    </>
  );
}

function nameOf({ setting }: EntryReport): string {
  return capitalised(topicOf(setting));
}
