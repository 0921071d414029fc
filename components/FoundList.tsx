import type { JournalEntry } from '../policy/journal/entry.ts';
import { foundTopics } from './describe-journal.ts';
import { Icon } from './Icon.tsx';
import { levelAsks } from './words.ts';

/** What was found, each with what its level asks. */
export function FoundList({ found }: Pick<JournalEntry, 'found'>) {
  return (
    <ul className="found">
      {foundTopics(found).map(({ words, level }) => (
        <li key={words} className="level" data-level={level}>
          <Icon name={level} />
          <bdi>{words}</bdi>
          <span className="unseen">: {levelAsks(level)}</span>
        </li>
      ))}
    </ul>
  );
}
