import type { Composer, Identifier, Identity } from '../../sites/site.ts';

/** As whom a composer would publish, without what was looked at for it. */
export function identified(identifier: Identifier, composer: Composer): Omit<Identity, 'signals'> {
  const { signals: _, ...identity } = identifier.identify(composer);
  return identity;
}

/** What was looked at, one line each: a line that disagrees begins with "not". */
export function signalsOf({ signals = [] }: Identity): readonly string[] {
  return signals.map(({ name, says, agrees }) => `${agrees ? '' : 'not '}${name}: ${says}`);
}
