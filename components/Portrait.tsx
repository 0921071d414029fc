import { useLayoutEffect, useRef, useState } from 'react';
import type { Picture } from '../guard/warm.ts';
import type { Author } from '../rules/rule.ts';
import { KindTile } from './KindTile.tsx';

/** Pixels along each side: sharp at three times the size that it is shown in. */
const SIZE = 168;

/**
 * The face of an account: its picture, drawn from the page's own, so that nothing is loaded for it; else its initials. An account
 * without a name has neither.
 */
export function Portrait({ author, picture }: { readonly author: Author; readonly picture: Picture | undefined }) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [failed, setFailed] = useState(false);
  useLayoutEffect(() => {
    if (picture !== undefined) setFailed(!isDrawn(canvas.current, picture));
  }, [picture]);
  if (author.state !== 'listed' && author.state !== 'unlisted') return <KindTile kind={author.kind} />;
  return (
    <span className="portrait" data-kind={author.kind} aria-hidden="true">
      {picture === undefined || failed ? initialsOf(author.label) : <canvas ref={canvas} width={SIZE} height={SIZE} />}
    </span>
  );
}

/** As wide as it is high, the middle of what is longer. */
function isDrawn(canvas: HTMLCanvasElement | null, picture: Picture): boolean {
  const context = canvas?.getContext('2d');
  if (!context) return false;
  try {
    if (!('naturalWidth' in picture) || picture.naturalWidth === picture.naturalHeight) {
      context.drawImage(picture, 0, 0, SIZE, SIZE);
      return true;
    }
    const { naturalWidth: width, naturalHeight: height } = picture;
    const side = Math.min(width, height);
    context.drawImage(picture, (width - side) / 2, (height - side) / 2, side, side, 0, 0, SIZE, SIZE);
    return true;
  } catch {
    return false; // Broken, or not there yet; initials do.
  }
}

/** `@AcmeMotors` is A, `Acme Motors` AM. */
function initialsOf(label: string): string {
  const words = label.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’]*/gu) ?? [];
  const first = words.slice(0, 2).map((word) => String.fromCodePoint(word.codePointAt(0) ?? 0));
  return first.join('').toUpperCase();
}
