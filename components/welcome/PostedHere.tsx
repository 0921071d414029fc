import { say } from '../../rules/say.ts';
import { KindTile } from '../KindTile.tsx';
import type { Posted } from './Practice.tsx';
import { PRACTICE_ACCOUNTS } from './PracticeAccounts.tsx';

/** What became of the post that was practised, as a timeline would show it. */
export function PostedHere({ posted }: { readonly posted: Posted | undefined }) {
  const account = PRACTICE_ACCOUNTS.find(({ id }) => id === posted?.as);
  return (
    <div role="status" className="posted">
      {posted && account && (
        <>
          <p>{say(posted.as === 'chrysler' ? 'welcome_posted_brand' : 'welcome_posted_yourself')}</p>
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
