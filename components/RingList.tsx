import { say } from '../rules/say.ts';
import { Icon, type IconName } from './Icon.tsx';
import type { Ring, RingState } from './rings.ts';

const ICONS: Readonly<Record<RingState, IconName>> = {
  active: 'check',
  blind: 'warn',
  absent: 'warn',
  idle: 'note',
  unavailable: 'note',
  off: 'off',
};

/** The rings with the state of each, by sign, word and sentence. */
export function RingList({ rings }: { readonly rings: readonly Ring[] }) {
  return (
    <ul className="rings">
      {rings.map(({ name, state, words }) => (
        <li key={name} data-ring={state}>
          <h3>{name}</h3>
          <span className="ring-state">
            <Icon name={ICONS[state]} />
            {say(`ring_${state}`)}
          </span>
          <p className="soft">{words}</p>
        </li>
      ))}
    </ul>
  );
}
