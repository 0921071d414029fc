/** The parameters of https://www.rfc-editor.org/rfc/rfc3492#section-5 */
const BASE = 36;
const T_MIN = 1;
const T_MAX = 26;
const SKEW = 38;
const DAMP = 700;
const FIRST_BIAS = 72;
const FIRST_CODE = 128;

/** https://www.rfc-editor.org/rfc/rfc1035#section-2.3.4; a page may write any length. */
const LONGEST_LABEL = 63;

/**
 * A host as people write it: what the network writes as `xn--bcher-kva.example` is `bücher.example`. A label that is no Punycode stays,
 * and so does one of plain letters or with anything but letters, numbers and pictures in it: no name that people write has to be encoded so.
 */
export function decodeHost(host: string): string {
  return host
    .split('.')
    .map((label) => (label.startsWith('xn--') ? (shown(label) ?? label) : label))
    .join('.');
}

/** The dots and quotes are part of Catalan, Japanese and Hebrew names. */
const WRITTEN = /^[\p{L}\p{M}\p{N}\p{So}·・׳״-]+$/u;
const PLAIN = /^[a-z0-9-]*$/;

function shown(label: string): string | undefined {
  const decoded = label.length > LONGEST_LABEL ? undefined : decode(label.slice(4));
  return decoded !== undefined && WRITTEN.test(decoded) && !PLAIN.test(decoded) ? decoded : undefined;
}

/** https://www.rfc-editor.org/rfc/rfc3492#section-6.2 */
function decode(label: string): string | undefined {
  const delimiter = label.lastIndexOf('-');
  const points = [...label.slice(0, Math.max(0, delimiter))].map((letter) => letter.codePointAt(0) ?? 0);
  let code = FIRST_CODE;
  let bias = FIRST_BIAS;
  let index = 0;
  for (let at = delimiter + 1; at < label.length; ) {
    const before = index;
    let weight = 1;
    for (let k = BASE; ; k += BASE) {
      const digit = digitOf(label.charCodeAt(at++));
      if (digit === undefined) return undefined;
      index += digit * weight;
      const threshold = Math.min(T_MAX, Math.max(T_MIN, k - bias));
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    const count = points.length + 1;
    bias = adapt(index - before, count, before === 0);
    code += Math.floor(index / count);
    index %= count;
    if (code > 0x10ffff) return undefined;
    points.splice(index++, 0, code);
  }
  return String.fromCodePoint(...points);
}

function digitOf(unit: number): number | undefined {
  if (unit >= 97 && unit <= 122) return unit - 97;
  return unit >= 48 && unit <= 57 ? unit - 22 : undefined;
}

/** https://www.rfc-editor.org/rfc/rfc3492#section-6.1 */
function adapt(delta: number, count: number, isFirst: boolean): number {
  let rest = Math.floor(delta / (isFirst ? DAMP : 2));
  rest += Math.floor(rest / count);
  let k = 0;
  for (; rest > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) rest = Math.floor(rest / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * rest) / (rest + SKEW));
}
