import * as z from 'zod/mini';

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

/** Whether others stand in the place of what Gatepost brings; an empty list stands in the place of nothing. */
export function isReplaced(own: OwnList | undefined): boolean {
  return own?.replace !== undefined && own.replace.length > 0;
}

/** What an organization lists itself. */
export function ownItems(own: OwnList | undefined): readonly string[] {
  return [...(own?.replace ?? []), ...(own?.add ?? [])].map((item) => item.trim());
}
