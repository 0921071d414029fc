import type { Kind } from '../rules/rule.ts';
import { Icon } from './Icon.tsx';

/** Tells kinds of account apart by picture and frame; the word stands beside it. */
export function KindTile({ kind }: { readonly kind: Kind }) {
  return (
    <span className="kind-tile" data-kind={kind}>
      <Icon name={kind} />
    </span>
  );
}
