import type { Problem } from '../policy/policy.ts';
import { say } from '../rules/say.ts';

/** What is wrong with a policy: where, what and what to do. */
export function ProblemList({ problems }: { readonly problems: readonly Problem[] }) {
  return (
    <ul className="problems">
      {problems.map(({ place, message, remedy }) => (
        <li key={`${place} ${message}`} data-level="warn">
          <p className="place">{place === '' ? say('problem_whole_policy') : <code dir="auto">{place}</code>}</p>
          <p>{message}</p>
          <p className="soft">{remedy}</p>
        </li>
      ))}
    </ul>
  );
}
