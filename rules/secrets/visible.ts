import { isInvisible } from './keywords.ts';

/** A text as it is seen, and the way back to what was typed. */
export type Visible = {
  readonly visible: string;
  toOriginal(span: { readonly start: number; readonly end: number }): { readonly start: number; readonly end: number };
};

/** Takes out what nobody sees: characters of no width within a token keep it from nobody who copies it. */
export function withoutInvisible(text: string): Visible {
  const origins = new Uint32Array(text.length + 1);
  let visible = '';
  let from = 0;
  let length = 0;
  for (let at = 0; at < text.length; at++) {
    if (isInvisible(text.charCodeAt(at))) {
      visible += text.slice(from, at);
      from = at + 1;
    } else origins[length++] = at;
  }
  visible += text.slice(from);
  origins[length] = text.length;
  return {
    visible,
    toOriginal: ({ start, end }) => ({ start: origins[start] ?? 0, end: (origins[end - 1] ?? 0) + 1 }),
  };
}
