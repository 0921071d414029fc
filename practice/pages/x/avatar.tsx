import type { PracticeAccount } from '../../accounts.ts';
import { portrait, session } from '../here.ts';

type Shown = Pick<PracticeAccount, 'name' | 'color'> & { readonly x: { readonly handle: string } };

/** A picture. X writes whose it is into the test id of the element around it; `as=none` leaves that out of one's own. */
export function Avatar({ account, own = false }: { readonly account: Shown; readonly own?: boolean }) {
  const marked = !own || session.visible;
  const marker = marked ? { 'data-testid': `UserAvatar-Container-${account.x.handle}` } : {};
  return (
    <div className="x-avatar" {...marker}>
      <img alt={marked ? account.name : ''} draggable src={portrait(marked ? account.name : '', account.color)} />
    </div>
  );
}
