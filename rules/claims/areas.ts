/** What a claim is about. Apart from the words by which one is found, which nobody needs who only reads a policy. */
export const AREAS = ['investment', 'health', 'absolute'] as const;
export type Area = (typeof AREAS)[number];
