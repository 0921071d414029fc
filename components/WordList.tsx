import { sayCount } from '../rules/say.ts';

const SHOWN = 24;

/** Words that a policy lists, as they are written there. The rest of a long list is counted. */
export function WordList({ words }: { readonly words: readonly string[] }) {
  const shown = [...new Set(words)].slice(0, SHOWN);
  const more = words.length - shown.length;
  return (
    <ul className="words">
      {shown.map((word) => (
        <li key={word}>
          <bdi>{word}</bdi>
        </li>
      ))}
      {more > 0 && <li className="words-more">{sayCount('and_more', more)}</li>}
    </ul>
  );
}
