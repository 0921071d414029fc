import { canonicalJson } from './canonical-json.ts';
import type { Policy, PolicySource } from './policy.ts';

/** Names a policy and where it came from: the same for the same, whatever order a browser's storage puts the keys in. */
export function revisionOf(policy: Policy, source: PolicySource): string {
  return `${source}-${hash(canonicalJson(policy))}`;
}

/** cyrb53, 53 bits (public domain, https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js): no guard against forgery is needed here. */
export function hash(text: string): string {
  let high = 0xdeadbeef;
  let low = 0x41c6ce57;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    high = Math.imul(high ^ code, 2654435761);
    low = Math.imul(low ^ code, 1597334677);
  }
  high = Math.imul(high ^ (high >>> 16), 2246822507) ^ Math.imul(low ^ (low >>> 13), 3266489909);
  low = Math.imul(low ^ (low >>> 16), 2246822507) ^ Math.imul(high ^ (high >>> 13), 3266489909);
  return (4294967296 * (2097151 & low) + (high >>> 0)).toString(36);
}
