/** What sort of residue something is. */
export const CLASSES = ['placeholder', 'label', 'note', 'filler', 'greeting'] as const;
export type ResidueClass = (typeof CLASSES)[number];

/** Where a piece of residue stands, in UTF-16 units of the text as typed, end exclusive. */
export type Hit = { readonly class: ResidueClass; readonly start: number; readonly end: number };
