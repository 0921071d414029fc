import type { ReactNode } from 'react';
import type { Masked } from '../rules/mask.ts';
import { describeMoment } from './describe-rule.ts';
import { ExcerptView } from './ExcerptView.tsx';
import type { FindingGroup } from './group-findings.ts';
import { Icon } from './Icon.tsx';
import { capitalised, levelAsks, topicOf } from './words.ts';

const EXCERPTS = 3;

/** One thing that was found, where, why it matters and what to do. `id` names the sentence that says what; children come last. */
export function FindingCard(props: {
  readonly id: string;
  readonly group: FindingGroup;
  readonly draft: Masked;
  readonly children?: ReactNode;
}) {
  const { finding, spans } = props.group;
  const more = spans.length - EXCERPTS;
  return (
    <li className="finding" data-level={finding.level}>
      <div className="finding-head">
        <h3>{capitalised(topicOf(finding))}</h3>
        <span className="level">
          <Icon name={finding.level} />
          {levelAsks(finding.level)}
        </span>
      </div>
      {spans.slice(0, EXCERPTS).map((span) => (
        <ExcerptView key={span.start} text={props.draft.text} span={props.draft.spanOf(span)} />
      ))}
      {more > 0 && <p className="more">{more === 1 ? 'And in 1 more place.' : `And in ${more} more places.`}</p>}
      <p id={props.id}>
        {finding.message}
        {finding.why !== undefined && <span className="why"> {finding.why}</span>}
        {finding.until !== undefined && <span className="why"> This holds until {describeMoment(finding.until)}.</span>}
      </p>
      {finding.suggestion !== undefined && (
        <div className="do">
          <Icon name="arrow" />
          <p>{finding.suggestion}</p>
        </div>
      )}
      {props.children}
    </li>
  );
}
