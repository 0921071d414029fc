import { Icon, type IconName } from './Icon.tsx';
import type { Ring, RingState } from './rings.ts';

const STATES: Readonly<Record<RingState, { readonly icon: IconName; readonly name: string }>> = {
  active: { icon: 'check', name: 'Active' },
  blind: { icon: 'warn', name: 'Missed a post' },
  absent: { icon: 'warn', name: 'Not active' },
  idle: { icon: 'note', name: 'Not needed here' },
  unavailable: { icon: 'note', name: 'Not available here' },
  off: { icon: 'off', name: 'Off' },
};

/** The rings with the state of each, by sign, word and sentence. */
export function RingList({ rings }: { readonly rings: readonly Ring[] }) {
  return (
    <ul className="rings">
      {rings.map(({ name, state, words }) => (
        <li key={name} data-ring={state}>
          <h3>{name}</h3>
          <span className="ring-state">
            <Icon name={STATES[state].icon} />
            {STATES[state].name}
          </span>
          <p className="soft">{words}</p>
        </li>
      ))}
    </ul>
  );
}
