import { type Hit, isWord, textAfter, textBefore } from './hit.ts';

const RECORD =
  /(?<![\p{L}\p{N}])(?:mrn|medical record|patient (?:id|no|nr|number|record)|patient[’']?s? (?:id|number)|patienten-?(?:nr|nummer|id)|fallnummer|krankenversichertennummer|kvnr|dossier (?:patient|médical)|numéro de patient|historia cl[ií]nica|n[uú]mero de paciente|cartella clinica|prontu[aá]rio|health (?:card|insurance) (?:no|number|id)|medicare (?:no|number|id)|health plan (?:no|number|id))(?![\p{L}])[^\d\n!?]{0,16}$/iu;
/** A part of each of those words. */
const MAY_BE_RECORD = /mrn|medic|patient|fallnummer|krankenv|kvnr|dossier|historia|paciente|cartella|prontu|health/i;
const SHAPE = /[A-Z]{0,3}-?\d[\dA-Z-]{4,14}/iuy;

/** The number of a medical record, by the word before it. `from` is its first letter or digit. */
export function findRecordNumber(text: string, from: number): Hit | undefined {
  if (isWord(text, from - 1)) return undefined;
  SHAPE.lastIndex = from;
  const written = SHAPE.exec(text)?.[0].replace(/-+$/, '');
  if (written === undefined || written.replace(/\D/g, '').length < 5) return undefined;
  const before = textBefore(text, from, 48);
  if (!MAY_BE_RECORD.test(before) || !RECORD.test(before)) return undefined;
  return { class: 'medical', from, to: from + written.length, what: 'medical_record' };
}

/** Stems that stand in every sentence this looks for, in six languages; the text is searched for these first. */
const STEMS = ['iagnos', 'atient', 'aziente', 'aciente'];
const STEM = /iagnos|atient|aziente|aciente/g;

/** Who is meant: a patient, or a name with its title. Not "patients", not a study's. */
const PERSON = String.raw`(?:(?:[Oo]ur|[Mm]y|[Tt]he|[Tt]his|[Hh]er|[Hh]is|[Uu]nsere?n?|[Mm]ein(?:e|en)?|[Dd]er|[Dd]ie|[Ll]e|[Ll]a|[Nn]otre|[Nn]uestr[oa]|[Mm]i|[Ee]l|[Ii]l|[Ll]a nostra|[Nn]ostro|[Oo]|[Nn]oss[oa]) (?:\p{L}+ ){0,1}(?:[Pp]atient(?:in|e)?|[Pp]a[cz]iente)|[Pp]atient(?:in|e)? (?:[A-Z]\p{L}*\.? ?){1,3}|[Pp]aciente (?:[A-Z]\p{L}*\.? ?){1,3}|[Pp]aziente (?:[A-Z]\p{L}*\.? ?){1,3}|(?:Mr|Mrs|Ms|Miss|Herr|Frau|Mme|Sra?|Sig|Sig\.ra|Dona|Don)\.? [A-Z]\p{L}+)`;
const TOLD = String.raw`(?:(?:was|is|has been|had been|got|been|just|recently|newly|wurde|ist|a été|fue|ha sido|è stat[oa]|foi|está|leidet|suffers?|souffre|sufre|soffre|sofre)\s+(?:\p{L}+\s+){0,3})?(?:diagnosed with|diagnosis (?:is|of|was)|tested positive for|hiv[- ]positive|admitted (?:for|with)|treated for|suffer(?:s|ing) from|prescribed|mit .{1,30} diagnostiziert|diagnose|leidet an|diagnostiqué[e]? (?:d|avec)|souffre d|diagnosticad[oa] (?:con|de|com)|sufre de|padece|diagnosticat[oa]|soffre di|sofre de)`;
const FACT = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${PERSON}(?:[,’']?s?,? [^.!?\n]{0,40}?|,? )${TOLD}[^.!?\n]{0,40}`,
  'u',
);

/** One of these stands in every such sentence, too. */
const MAY_BE_TOLD = /diagnos|positive|admitted|treated|suffer|prescribed|leidet|souffre|sufre|padece|soffre|sofre/;

/** What is said of one patient's health, sentence by sentence. Soft: a list of words, in six languages. `isSpent`: some went unread. */
export function findMedicalFacts(text: string): { readonly hits: readonly Hit[]; readonly isSpent: boolean } {
  const hits: Hit[] = [];
  let looked = 0;
  for (const [stem, places] of placesOfStems(text)) {
    let next = 0;
    for (const at of places) {
      if (looked >= MOST_LOOKED) break;
      if (at < next) continue;
      looked++;
      const before = textBefore(text, at, 100);
      const after = textAfter(text, at, 120);
      // No farther than the paragraph goes: the next one has a look of its own.
      next = at + Math.max(after.length, stem.length);
      const window = before + after;
      const fact = MAY_BE_TOLD.test(window) ? FACT.exec(window) : null;
      if (fact === null) continue;
      const from = at - before.length + fact.index;
      const to = from + fact[0].trimEnd().length;
      if (!hits.some((hit) => from < hit.to && hit.from < to))
        hits.push({ class: 'medical', from, to, what: 'diagnosis' });
    }
  }
  return { hits, isSpent: looked >= MOST_LOOKED };
}

/** Where each of the stems stands, in one pass. No two of them overlap. */
function placesOfStems(text: string): ReadonlyMap<string, readonly number[]> {
  STEM.lastIndex = 0;
  let found = STEM.exec(text);
  if (found === null) return NO_PLACES;
  const places = new Map(STEMS.map((stem): [string, number[]] => [stem, []]));
  for (; found !== null; found = STEM.exec(text)) places.get(found[0])?.push(found.index);
  return places;
}

const NO_PLACES: ReadonlyMap<string, readonly number[]> = new Map();

const MOST_LOOKED = 600;
