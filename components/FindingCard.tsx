import type { ReactNode } from 'react';
import type { Masked } from '../rules/mask.ts';
import type { Finding } from '../rules/rule.ts';
import { betweenSentences, say, sayCount } from '../rules/say.ts';
import { describeMoment } from './describe-rule.ts';
import { ExcerptView } from './ExcerptView.tsx';
import { FoundWords } from './FoundWords.tsx';
import type { FindingGroup } from './group-findings.ts';
import { Icon } from './Icon.tsx';
import { capitalised, levelAsks, topicOf } from './words.ts';

const EXCERPTS = 3;

type Props = {
  /** Names the sentence that says what. */
  readonly id: string;
  readonly group: FindingGroup;
  readonly draft: Masked;
  /** The draft stands beside it with its marks: the words that were found are enough. */
  readonly besideDraft?: boolean;
  /** Come last. */
  readonly children?: ReactNode;
};

/** One thing that was found, where, why it matters and what to do. */
export function FindingCard({ id, group, draft, besideDraft = false, children }: Props) {
  const { finding, spans } = group;
  return (
    <li className="finding" data-level={finding.level}>
      <div className="finding-head">
        <h3>{capitalised(topicOf(finding))}</h3>
        <span className="level">
          <Icon name={finding.level} />
          {levelAsks(finding.level)}
        </span>
      </div>
      {besideDraft ? <FoundWords {...{ group, draft }} /> : <Excerpts {...{ spans, draft }} />}
      <p id={id}>
        {finding.message}
        {whyOf(finding).map((sentence) => (
          <span className="why" key={sentence}>
            {betweenSentences()}
            {sentence}
          </span>
        ))}
      </p>
      {finding.suggestion !== undefined && (
        <div className="do">
          <Icon name="arrow" />
          <p>{finding.suggestion}</p>
        </div>
      )}
      {children}
    </li>
  );
}

/** Why it matters, and until when. */
function whyOf({ why, until }: Finding): readonly string[] {
  return [
    ...(why === undefined ? [] : [why]),
    ...(until === undefined ? [] : [say('stop_holds_until', describeMoment(until))]),
  ];
}

function Excerpts({ spans, draft }: Pick<FindingGroup, 'spans'> & Pick<Props, 'draft'>) {
  const more = spans.length - EXCERPTS;
  return (
    <>
      {spans.slice(0, EXCERPTS).map((span) => (
        <ExcerptView key={span.start} text={draft.text} span={draft.spanOf(span)} />
      ))}
      {more > 0 && <p className="more">{sayCount('stop_more_places', more)}</p>}
    </>
  );
}
