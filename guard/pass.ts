import type { Judgement, Reading } from './warm.ts';

/**
 * A single-use permission for exactly this text by exactly this author under exactly this policy. Any edit, any other account and
 * any other policy void it: they are compared when it is used, so nothing has to remember to revoke it.
 */
export type Pass = { readonly draft: string };

export function grantPass(reading: Reading, judgement: Judgement): Pass {
  return { draft: fingerprint(reading, judgement) };
}

export function admits(pass: Pass, reading: Reading, judgement: Judgement): boolean {
  return pass.draft === fingerprint(reading, judgement);
}

/** Everything a permission is bound to, whole: no digest, so no two drafts share one. */
function fingerprint({ text, site, surface }: Reading, { author, revision }: Judgement): string {
  return JSON.stringify([text, site, surface, author, revision]);
}
