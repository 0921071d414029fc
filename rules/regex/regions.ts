/** Parts of a text, half-open, in UTF-16 units. */
export type Region = { readonly from: number; readonly to: number };

/** The paragraphs of a text: what stands between blank lines, without the line breaks around it. */
export function paragraphsOf(text: string): readonly Region[] {
  return between(text, /\n(?:[^\S\n]*\n)+/g);
}

export function linesOf(text: string): readonly Region[] {
  return between(text, /\n/g);
}

function between(text: string, separator: RegExp): readonly Region[] {
  const regions: Region[] = [];
  let from = 0;
  for (let found = separator.exec(text); found !== null; found = separator.exec(text)) {
    if (found.index > from) regions.push({ from, to: found.index });
    from = separator.lastIndex;
  }
  if (from < text.length) regions.push({ from, to: text.length });
  return regions;
}
