import type { Masked } from '../rules/mask.ts';
import { sayCount } from '../rules/say.ts';
import { excerptOf } from '../rules/text/excerpt.ts';
import type { FindingGroup } from './group-findings.ts';

/** How many different words are named, and at how many places they are looked for. */
const NAMED = 3;
const LOOKED_AT = 100;

/** What a sentence begins with that begins with words of the draft, as each of our languages quotes them. */
const QUOTED_FIRST = /^[“„«「]\s?\u2068?(.+?)\u2069?\s?[”“»」]/su;

type Props = { readonly group: FindingGroup; readonly draft: Masked };

/** The words that were found, without what stands around them; not where what is said of them begins with them. */
export function FoundWords({ group: { finding, spans }, draft }: Props) {
  if (spans.length === 0) return null;
  const words = new Set(spans.slice(0, LOOKED_AT).map((span) => excerptOf(draft.text, draft.spanOf(span)).marked));
  const [first = ''] = words;
  if (spans.length === 1 && QUOTED_FIRST.exec(finding.message)?.[1] === first) return null;
  return (
    <div className="found-words">
      {[...words].slice(0, NAMED).map((word) => (
        <mark key={word} dir="auto" lang="">
          {word}
        </mark>
      ))}
      {spans.length > Math.min(NAMED, words.size) && (
        <span className="more">{sayCount('stop_places', spans.length)}</span>
      )}
    </div>
  );
}
