import { say } from '../rules/say.ts';
import { isOwnClick } from './own-click.ts';

type Props = {
  /** As it was written; undefined: there is nothing to look at. */
  readonly hashtag: string | undefined;
  /** Left out: it can't be looked at here. */
  readonly onLook: ((hashtag: string) => void) | undefined;
};

/** Opens what others post under a hashtag that the organization does not know. */
export function LookFirst({ hashtag, onLook }: Props) {
  if (hashtag === undefined || onLook === undefined) return null;
  return (
    <button
      type="button"
      className="quiet look-first"
      onClick={(event) => {
        if (isOwnClick(event)) onLook(hashtag);
      }}
    >
      <bdi>{say('look_first', hashtag)}</bdi>
    </button>
  );
}
