import { useId } from 'react';
import type { StripView } from '../guard/warm.ts';
import { Icon } from './Icon.tsx';
import { KindTile } from './KindTile.tsx';
import { OrganizationMark } from './OrganizationMark.tsx';
import { Why } from './Why.tsx';
import { type StripPiece, stripWords } from './words.ts';

type StripProps = {
  readonly view: StripView;
  /** Whether it says why. */
  readonly open?: boolean;
  onToggle?(): void;
};

/** Says at the composer as whom its draft would go out, and what is found in it so far. */
export function Strip({ view, open = false, onToggle }: StripProps) {
  const id = useId();
  const { label, kind, level, found, changed } = stripWords(view);
  const { listed, workingAs } = view.profile ?? {};
  return (
    <div className="strip" data-level={level}>
      <div className="strip-says" role="status" aria-labelledby={id}>
        <span className="strip-who">
          <KindTile kind={view.kind} />
          <span className="strip-words" id={id} dir="auto">
            <span className="from-stacked">Posting as </span>
            <bdi className="strip-label">{label}</bdi>
            <span className="from-brief"> — {kind}</span>
          </span>
          {listed && <OrganizationMark listed={listed} kind={view.kind} label={label} />}
        </span>
        {workingAs && (
          <span className="strip-work from-brief">
            <Icon name="client" />
            <span className="strip-words" dir="auto">
              Working as <bdi>{workingAs.name}</bdi>
              <span className="from-stacked"> until {workingAs.until}</span>
            </span>
          </span>
        )}
        {found.length > 0 && (
          <span className="strip-findings">
            <Icon name={level} />
            <Pieces pieces={found} />
          </span>
        )}
        {changed.length > 0 && (
          <span className="strip-findings">
            <Icon name="warn" />
            <Pieces pieces={changed} />
          </span>
        )}
      </div>
      <button
        type="button"
        className="strip-why"
        aria-label="Why this account?"
        aria-expanded={open}
        aria-controls={open ? `${id}-why` : undefined}
        onClick={() => onToggle?.()}
      >
        Why?
      </button>
      {open && <Why id={`${id}-why`} view={view} />}
    </div>
  );
}

function Pieces({ pieces }: { readonly pieces: readonly StripPiece[] }) {
  return (
    <span className="strip-words" dir="auto">
      {[...pieces.entries()].map(([place, { words, stays }]) => (
        <span key={place} className={stays ? undefined : 'from-stacked'}>
          {words}
        </span>
      ))}
    </span>
  );
}
