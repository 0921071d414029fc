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
  const account = <bdi className="strip-label">{label}</bdi>;
  return around(account, sayAround<ReactNode>('strip_posting_as', account, kind), 'from-stacked', 'from-brief');
}

/** Where there is less room, what follows the account is left out. */
function workingAsUntil({ name, until }: NonNullable<Profile['workingAs']>): ReactNode {
  const account = <bdi>{name}</bdi>;
  return around(account, sayAround<ReactNode>('work_now', account, until), undefined, 'from-stacked');
}

/** Words around an account, each side in a class of its own. */
function around(account: ReactNode, said: readonly ReactNode[], before: string | undefined, after: string): ReactNode {
  const at = said.indexOf(account);
  return (
    <>
      <span className={before}>{said.slice(0, at)}</span>
      {account}
      <span className={after}>{said.slice(at + 1)}</span>
    </>
  );
}

function Pieces({ pieces }: { readonly pieces: readonly StripPiece[] }) {
  return (
    <span className="strip-words">
      {[...pieces.entries()].map(([place, [words, stays]]) => (
        <span key={place} className={stays ? undefined : 'from-stacked'}>
          {words}
        </span>
      ))}
    </span>
  );
}
