/** What of a regular expression can be used before it is made. */
export type LazyPattern = Pick<RegExp, 'exec' | 'test'>;

/**
 * A long regular expression that is made when it is first used. The engine reads a pattern as soon as it is made, and with its property
 * classes that takes longer than all the rest of a rule's start, in every page in which somebody writes.
 */
export function lazyPattern(source: () => string, flags: string): LazyPattern {
  let made: RegExp | undefined;
  const pattern = () => {
    made ??= new RegExp(source(), flags);
    return made;
  };
  return {
    exec: (text) => pattern().exec(text),
    test: (text) => pattern().test(text),
  };
}
