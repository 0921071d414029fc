import { useMemo, useState } from 'react';
import type { Masked } from '../rules/mask.ts';
import type { Finding, Span } from '../rules/rule.ts';
import { say, sayCount } from '../rules/say.ts';
import { type DraftMark, type DraftPiece, isShort, piecesAround, piecesOf } from './mark-draft.ts';
import { isOwnClick } from './own-click.ts';

type Props = {
  /** As it may be shown. */
  readonly draft: Masked;
  /** As it was typed; joined by blank lines they are the draft. */
  readonly parts: readonly string[];
  readonly findings: readonly Finding[];
};

/** The draft as it would go out, what was found in it marked; of a long one what stands around that, and the rest on request. */
export function DraftView({ draft, parts, findings }: Props) {
  const marks = useMemo(
    () =>
      findings.flatMap<DraftMark>(({ span, level }) => (span === undefined ? [] : [{ ...draft.spanOf(span), level }])),
    [draft, findings],
  );
  const [whole, setWhole] = useState(() => isShort(draft.text, marks));
  const [canOpen] = useState(!whole);
  const take = whole ? piecesOf : piecesAround;
  return (
    <section className="draft" aria-label={say('stop_draft')}>
      {placesOf(draft, parts).map((part) => (
        <blockquote key={part.start} className="draft-part" dir="auto" lang="">
          {take(draft.text, part, marks).map((piece) => (
            <Piece key={piece.at} piece={piece} />
          ))}
        </blockquote>
      ))}
      {canOpen && (
        <button
          type="button"
          className="quiet"
          aria-expanded={whole}
          onClick={(event) => {
            if (isOwnClick(event)) setWhole(!whole);
          }}
        >
          {say('stop_draft_whole')}
        </button>
      )}
    </section>
  );
}

function Piece({ piece }: { readonly piece: DraftPiece }) {
  if ('leftOut' in piece) return <span className="left-out">{sayCount('stop_left_out', piece.leftOut)}</span>;
  if (piece.level === undefined) return piece.text;
  return <mark data-level={piece.level}>{piece.text}</mark>;
}

const BETWEEN = '\n\n'.length;

/** Where the parts of a draft stand in it as it may be shown; empty ones nowhere. */
function placesOf(draft: Masked, parts: readonly string[]): readonly Span[] {
  const places: Span[] = [];
  let at = 0;
  for (const { length } of parts) {
    if (length > 0) places.push(draft.spanOf({ start: at, end: at + length }));
    at += length + BETWEEN;
  }
  return places;
}
