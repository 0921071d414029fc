import { KindTile } from '../KindTile.tsx';
import { Said } from '../Said.tsx';
import type { Posted } from './Practice.tsx';
import { CHRYSLER, PRACTICE_ACCOUNTS } from './PracticeAccounts.tsx';

/** What became of the post that was practised, as a timeline would show it. */
export function PostedHere({ posted }: { readonly posted: Posted | undefined }) {
  const account = PRACTICE_ACCOUNTS.find(({ id }) => id === posted?.as);
  return (
    <div role="status" className="posted">
      {posted && account && (
        <>
          <p>
            <Said
              text={posted.as === 'chrysler' ? 'welcome_posted_brand' : 'welcome_posted_yourself'}
              parts={[CHRYSLER]}
            />
          </p>
          <div className="posted-post">
            <KindTile kind={account.kind} />
            <p dir="auto" lang="">
              {posted.text}
            </p>
          </div>
        </>
      )}
    </div>
  );
}
