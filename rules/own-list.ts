import * as z from 'zod/mini';
import { say } from './say.ts';

/** A list that Gatepost brings, as a policy changes it: with more in it, or with others in its place. */
export type OwnList = { readonly add?: readonly string[]; readonly replace?: readonly string[] };

/** The option that takes an `OwnList` of such items. */
export function ownList(item: z.ZodMiniType<string, string>) {
  const items = z.exactOptional(z.readonly(z.array(item)));
  return z.exactOptional(z.object({ add: items, replace: items }));
}

/** An item of a list. `isGood` judges it without the space around it; `faultOf` says what is wrong with one, as it is shown, and what to do. */
export function itemOf(
  isGood: (item: string) => boolean,
  faultOf: (shown: string) => { readonly message: string; readonly remedy: string },
) {
  return z.string().check(({ value, issues }) => {
    if (isGood(value.trim())) return;
    const { message, remedy } = faultOf(value.slice(0, 60));
    issues.push({ code: 'custom', input: value, message, params: { remedy } });
  });
}

/** Words to look for in texts, in characters at least and at most so many. */
export function wordsOfOwn(least: number, most: number) {
  return z.string().check(z.minLength(least), z.maxLength(most), ({ value, issues }) => {
    if (/[\p{L}\p{N}]/u.test(value)) return;
    const message = say('rule_list_never_found', value.slice(0, 60));
    issues.push({ code: 'custom', input: value, message, params: { remedy: say('rule_list_never_found_remedy') } });
  });
}

/** Whether others stand in the place of what Gatepost brings; an empty list stands in the place of nothing. */
export function isReplaced(own: OwnList | undefined): boolean {
  return own?.replace !== undefined && own.replace.length > 0;
}

/** What an organization lists itself. */
export function ownItems(own: OwnList | undefined): readonly string[] {
  return [...(own?.replace ?? []), ...(own?.add ?? [])].map((item) => item.trim());
}
