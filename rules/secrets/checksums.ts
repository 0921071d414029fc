import type { Checksum } from './format.ts';

const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Whether the tail of a token checks the rest of it: GitHub’s and npm’s base-62 tail, Cloudflare’s hexadecimal one. */
export function hasValidChecksum(body: string, checksum: Checksum): boolean {
  switch (checksum) {
    case 'base62': {
      const head = body.slice(0, -6);
      return body.slice(-6) === base62(crc32(head)).padStart(6, '0');
    }
    case 'hex': {
      const head = body.slice(0, -8);
      return body.slice(-8) === crc32(head).toString(16).padStart(8, '0');
    }
    default:
      return checksum satisfies never;
  }
}

/** The CRC-32 of ISO 3309, of ASCII. */
export function crc32(text: string): number {
  let sum = -1;
  for (let at = 0; at < text.length; at++) {
    sum ^= text.charCodeAt(at);
    for (let bit = 0; bit < 8; bit++) sum = (sum & 1) === 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}

export function base62(number: number): string {
  let text = '';
  for (let left = number; left > 0; left = Math.floor(left / 62)) text = `${DIGITS[left % 62]}${text}`;
  return text;
}
