import { type ReactNode, useId, useState } from 'react';
import type { EntryReport } from '../policy/replay/report.ts';
import { stops } from '../rules/rule.ts';
import { ReplayTable } from './ReplayTable.tsx';
import type { PolicyReport, ReplayAnswer } from './replay-drafts.ts';
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
        <Report {...{ ordinary }} name="In force" report={before} />
        {after !== undefined && <Report {...{ ordinary }} name="New policy" report={after} />}
      </div>
      <h3 id={`${id}drafts`}>{after === undefined ? 'What would be stopped' : 'What changes'}</h3>
      <label className="check">
        <input
          type="checkbox"
          checked={showsAll}
          onChange={({ currentTarget }) => setShowsAll(currentTarget.checked)}
        />
        Show all {rows.length.toLocaleString('en')} drafts
      </label>
      {shown.length === 0 ? (
        <p>{after === undefined ? 'No draft would be stopped.' : 'The new policy decides like the one in force.'}</p>
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
      <p>
        {count(stopped)} stopped, {count(asked)} asked about first.
      </p>
      <List title="Rules that never match" isEmpty={silent.length === 0}>
        {silent.map((entry) => (
          <li key={entries.indexOf(entry)}>
            {nameOf(entry)}
            {entry.state === 'dated' && <span className="soft"> (not in force today)</span>}
          </li>
        ))}
      </List>
      {ordinary > 0 && (
        <List title="Rules that find something in ordinary posts" isEmpty={wide.length === 0}>
          {wide.map((entry) => (
            <li key={entries.indexOf(entry)}>
              {nameOf(entry)}: in {count(entry.ordinary)} of {count(ordinary)}
            </li>
          ))}
        </List>
      )}
      <List title="Terms that are common words" isEmpty={commonTerms.length === 0}>
        {commonTerms.slice(0, MOST_TERMS).map(({ term, ordinary: times }) => (
          <li key={term}>
            <span dir="auto">{term}</span>:{' '}
            {times === 0 ? 'an everyday word' : `in ${count(times)} ordinary ${posts(times)}`}
          </li>
        ))}
        {commonTerms.length > MOST_TERMS && <li className="soft">and {count(commonTerms.length - MOST_TERMS)} more</li>}
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
        <p className="soft">None.</p>
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

function count(number: number): string {
  return number.toLocaleString('en');
}

function posts(number: number): string {
  return number === 1 ? 'post' : 'posts';
}
