import { type ReactNode, useId } from 'react';
import type { Profile, StripView } from '../guard/warm.ts';
import { say, sayAround } from '../rules/say.ts';
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
          <span className="strip-words" id={id}>
            {postingAs(label, kind)}
          </span>
          {listed && <OrganizationMark listed={listed} kind={view.kind} label={label} />}
        </span>
        {workingAs && (
          <span className="strip-work from-brief">
            <Icon name="client" />
            <span className="strip-words">{workingAsUntil(workingAs)}</span>
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
        aria-label={say('strip_why_label')}
        aria-expanded={open}
        aria-controls={open ? `${id}-why` : undefined}
        onClick={() => onToggle?.()}
      >
        {say('strip_why')}
      </button>
      {open && <Why id={`${id}-why`} view={view} />}
    </div>
  );
}

/** Where there is less room, what stands before the account is left out first, then what follows. */
function postingAs(label: string, kind: string): ReactNode {
  const said = sayAround<ReactNode>(
    'strip_posting_as',
    <bdi key="label" className="strip-label">
      {label}
    </bdi>,
    kind,
  );
  const [before, after] = aroundFirstElement(said);
  return (
    <>
      <span className="from-stacked">{before}</span>
      {said[before.length]}
      <span className="from-brief">{after}</span>
    </>
  );
}

/** Where there is less room, what follows the account is left out. */
function workingAsUntil({ name, until }: NonNullable<Profile['workingAs']>): ReactNode {
  const said = sayAround<ReactNode>('work_now', <bdi key="name">{name}</bdi>, until);
  const [before, after] = aroundFirstElement(said);
  return (
    <>
      {before}
      {said[before.length]}
      <span className="from-stacked">{after}</span>
    </>
  );
}

function aroundFirstElement(said: readonly ReactNode[]): readonly [readonly ReactNode[], readonly ReactNode[]] {
  const at = said.findIndex((piece) => typeof piece !== 'string');
  return [said.slice(0, at), said.slice(at + 1)];
}

function Pieces({ pieces }: { readonly pieces: readonly StripPiece[] }) {
  return (
    <span className="strip-words">
      {[...pieces.entries()].map(([place, { words, stays }]) => (
        <span key={place} className={stays ? undefined : 'from-stacked'}>
          {words}
        </span>
      ))}
    </span>
  );
}
