import { say } from '../rules/say.ts';
import { RingList } from './RingList.tsx';
import { type Reach, ringsOfBrowser } from './rings.ts';

type GuardCardProps = { readonly reach: Reach; readonly enabled: boolean; readonly version: string };

/** What guards in this browser, and where; what is missing comes with the reason and the remedy. */
export function GuardCard({ reach, enabled, version }: GuardCardProps) {
  return (
    <section className="card" aria-labelledby="guards">
      <h2 id="guards">{say('guards_title')}</h2>
      <RingList rings={ringsOfBrowser(reach, enabled)} />
      <p className="soft">{say('guards_version', version)}</p>
    </section>
  );
}
