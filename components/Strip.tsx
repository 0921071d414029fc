import { useId } from 'react';
import type { StripView } from '../guard/warm.ts';
import { Icon } from './Icon.tsx';
import { KindTile } from './KindTile.tsx';
import { stripWords } from './words.ts';

/** Says at the composer as whom its draft would go out, and what is found in it so far. */
export function Strip({ view }: { readonly view: StripView }) {
  const id = useId();
  const { label, kind, level, count, found, changed } = stripWords(view);
  return (
    <div className="strip" role="status" aria-labelledby={id} data-level={level}>
      <span className="strip-who">
        <KindTile kind={view.kind} />
        <span className="strip-words" id={id} dir="auto">
          <span className="from-stacked">Posting as </span>
          <bdi className="strip-label">{label}</bdi>
          <span className="from-brief"> — {kind}</span>
        </span>
      </span>
      {count > 0 && (
        <span className="strip-findings">
          <Icon name={level} />
          <span className="strip-words" dir="auto">
            {count}
            <span className="from-stacked">{found}</span>
          </span>
        </span>
      )}
      {changed && (
        <span className="strip-findings">
          <Icon name="warn" />
          <span className="strip-words" dir="auto">
            {changed[0]}
            <span className="from-stacked">{changed[1]}</span>
          </span>
        </span>
      )}
    </div>
  );
}
