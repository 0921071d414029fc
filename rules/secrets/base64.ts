const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Decodes base64 or base64url to bytes, as characters of one byte each; undefined where it is neither. */
export function decodeBase64(text: string): string | undefined {
  let decoded = '';
  let bits = 0;
  let held = 0;
  for (const sign of text) {
    if (sign === '=') break;
    const digit = DIGITS.indexOf(sign === '-' ? '+' : sign === '_' ? '/' : sign);
    if (digit < 0) return undefined;
    held = (held << 6) | digit;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    decoded += String.fromCharCode((held >> bits) & 0xff);
    held &= (1 << bits) - 1;
  }
  return decoded;
}
