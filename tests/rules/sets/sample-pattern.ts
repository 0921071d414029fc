/** Draws numbers from 0 (inclusive) to 1 (exclusive), the same ones for the same seed. */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** A text of so many characters of an alphabet, given as the inside of a character class. */
export function sampleOf(range: string, length: number, random: () => number): string {
  const signs = signsOf(range);
  return Array.from({ length }, () => signs[Math.floor(random() * signs.length)]).join('');
}

/** A text that a pattern matches: of the alternatives any, of a repetition the fewest or a few more. For the patterns of formats only. */
export function sampleOfPattern(pattern: RegExp, random: () => number): string {
  const source = pattern.source.replace(/\(\?[!=][^)]*\)/g, '').replace(/^\^|\$$/g, '');
  let at = 0;

  const readAlternatives = (): string => {
    const alternatives = [''];
    while (at < source.length && source[at] !== ')') {
      if (source[at] === '|') {
        at++;
        alternatives.push('');
      } else alternatives[alternatives.length - 1] += readRepeated();
    }
    return alternatives[Math.floor(random() * alternatives.length)] ?? '';
  };

  const readRepeated = (): string => {
    const start = at;
    let text = readAtom();
    const end = at;
    const [quantifier = '', least, most] = /^(?:\{(\d+)(?:,(\d+))?\}|\?)/.exec(source.slice(at)) ?? [];
    const after = at + quantifier.length;
    if (quantifier === '?') text = random() < 0.5 ? text : '';
    else if (least !== undefined) {
      const spread = most === undefined ? 0 : Math.min(Number(most) - Number(least), 12);
      const times = Number(least) + Math.floor(random() * (spread + 1));
      text = '';
      for (let count = 0; count < times; count++) {
        at = start;
        text += readAtom();
      }
      at = end;
    }
    at = after;
    return text;
  };

  const readAtom = (): string => {
    const sign = source[at++] ?? '';
    if (sign === '(') {
      if (source.startsWith('?:', at)) at += 2;
      const text = readAlternatives();
      at++;
      return text;
    }
    if (sign === '[') {
      const end = source.indexOf(']', at);
      const range = source.slice(at, end);
      at = end + 1;
      return sampleOf(range, 1, random);
    }
    if (sign !== '\\') return sign;
    const escaped = source[at++] ?? '';
    return escaped === 'd' || escaped === 'w' ? sampleOf(`\\${escaped}`, 1, random) : escaped;
  };

  return readAlternatives();
}

function signsOf(range: string): readonly string[] {
  const isIn = new RegExp(`[${range}]`);
  return Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).filter((sign) => isIn.test(sign));
}
