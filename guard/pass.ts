import { isFile } from '../rules/attachment.ts';
import { type Answered, answeredIn, isCovered } from './clearances.ts';
import type { Judged } from './submission.ts';

/**
 * A single-use permission for exactly this text by exactly this author under exactly this policy, as far as the stop showed what is found
 * in it. Any edit, any other account, any other policy and anything that is found beside void it, or more strictly: they are compared when
 * it is used, so nothing has to remember to revoke it.
 */
export type Pass = { readonly draft: string; readonly shown: Answered };

export function grantPass(judged: Judged): Pass {
  return { draft: fingerprint(judged), shown: answeredIn(judged.judgement, judged.reading.text) };
}

/** Time alone may add to what the stop showed: a rule that begins, a hold, hours that are over. */
export function admits(pass: Pass, judged: Judged): boolean {
  return pass.draft === fingerprint(judged) && isCovered(pass.shown, judged.judgement, judged.reading.text);
}

/** Everything a permission is bound to, whole: no digest, so no two drafts share one. */
function fingerprint({ reading, judgement: { author, revision } }: Judged): string {
  const { text, site, surface, goesAlong = [] } = reading;
  // Of a file more may be known by then; what is found in it is compared as any other finding.
  const along = goesAlong.map((one) => (isFile(one) ? one.name : one));
  return JSON.stringify([text, site, surface, author, revision, along]);
}

/** Room for the one pass that there can be. */
export type KeptPass = {
  readonly isThere: boolean;
  grant(judged: Judged): void;
  admits(judged: Judged): boolean;
  void(): void;
};

export function keepPass(): KeptPass {
  let pass: Pass | undefined;
  return {
    get isThere() {
      return pass !== undefined;
    },
    grant(judged) {
      pass = grantPass(judged);
    },
    admits: (judged) => pass !== undefined && admits(pass, judged),
    void() {
      pass = undefined;
    },
  };
}
