/** A file's name as people read it: without its ending, in words. */
export type ReadName = {
  /** `q3 plan draft`: what stands between signs, and the humps of one word. */
  readonly words: string;
  /** The same without what says which copy it is: numbers, versions, dates, "final". */
  readonly core: string;
  readonly isDocument: boolean;
  /** Rows and columns. */
  readonly isSheet: boolean;
};

const ENDING = /\.([\p{L}\p{N}]{1,5})$/u;
const DOCUMENTS: ReadonlySet<string> = new Set([
  ...[
    'pdf',
    'doc',
    'docx',
    'docm',
    'dotx',
    'odt',
    'rtf',
    'pages',
    'ppt',
    'pptx',
    'pptm',
    'ppsx',
    'pps',
    'potx',
    'odp',
    'key',
  ],
  ...['xls', 'xlsx', 'xlsm', 'csv', 'ods', 'numbers', 'txt', 'md'],
]);
const SHEETS: ReadonlySet<string> = new Set(['xls', 'xlsx', 'xlsm', 'csv', 'tsv', 'ods', 'numbers']);

/** Signs that part words in names of files. */
const SIGNS = /[\s_.,;+&()[\]{}~=#\-–—]+/gu;
const HUMP = /(\p{Ll})(?=\p{Lu})/gu;
const COPY =
  /^(?:\d+|v\d+\w{0,2}|r(?:ev)?\d+|rev|version|final|finale|fin|copy|kopie|copie|copia|cópia|neu|new|latest|signed|clean)$/u;
const MOST = 300;

export function readName(name: string): ReadName {
  const cut = name.slice(-MOST);
  const stem = cut.replace(ENDING, '');
  const words = stem.replace(HUMP, '$1 ').replace(SIGNS, ' ').trim();
  const all = words.toLowerCase().split(' ');
  let end = all.length;
  while (end > 1 && COPY.test(all[end - 1] ?? '')) end--;
  const ending = ENDING.exec(cut)?.[1]?.toLowerCase() ?? '';
  return {
    words,
    core: all.slice(0, end).join(' '),
    isDocument: DOCUMENTS.has(ending) || SHEETS.has(ending),
    isSheet: SHEETS.has(ending),
  };
}

/** A day, a month or a quarter, as it stands in names of files. */
const DATE =
  /(?<![\p{L}\p{N}])(?:20\d\d[-_. ]?(?:0[1-9]|1[0-2])(?:[-_. ]?(?:0[1-9]|[12]\d|3[01]))?|(?:0?[1-9]|[12]\d|3[01])[-_.](?:0?[1-9]|1[0-2])[-_.](?:20)?\d\d|[qh][1-4][-_. ]?(?:20)?\d\d|20\d\d[-_. ]?[qh][1-4])(?![\p{L}\p{N}])/iu;

/** A date in the name, as written there. */
export function dateIn(name: string): string | undefined {
  return DATE.exec(name.slice(-MOST).replaceAll('_', ' '))?.[0];
}

const FINAL = /(?<!\p{L})(?:final|finale|endfassung)(?!\p{L})/giu;
const VERSION = /(?<![\p{L}\p{N}])v\d{1,3}(?![\p{L}\p{N}])/iu;

/** Whether a name speaks of one copy among several: `FINAL_v3`, `final final`. A version alone says nothing of the kind. */
export function isOneOfMany({ words, isDocument }: ReadName): boolean {
  if (!isDocument) return false;
  const finals = [...words.matchAll(FINAL)].length;
  return finals > 1 || (finals === 1 && VERSION.test(words));
}
