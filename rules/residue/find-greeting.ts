import { GIVEN_NAMES } from '../data/residue-words.ts';
import type { Hit } from './hit.ts';

/** At the start of the text, to one person by the given name, with the comma or the line break of a letter. */
const GREETING =
  /^\s*((hi there|hi|hello|hey|good morning|good afternoon|morning|dear|hallo|guten morgen|moin|liebe[rs]?|bonjour|salut|ch[eè]re?|hola|buenos días|buenas|querid[oa]|estimad[oa]|ciao|olá|oi)[ \t]+(\p{Lu}\p{Ll}+)(?:[ \t]*,|[ \t]*(?=\n)|(?=[ \t]+[–-][ \t])))/iu;

/** Whom an open letter greets is a reader, too. */
const FORMAL = /^(?:dear|liebe|ch|querid|estimad)/i;
/** What a brand says to one person for all to read. */
const CELEBRATES =
  /\b(?:happy|congrat\w*|welcome|thank\w*|farewell|goodbye|merry|we(?:’|'| wi)ll miss|enjoy|alles gute|herzlich\w*|danke|willkommen|joyeux|félicit\w*|bienvenue|merci|bravo|feliz|felicidades|enhorabuena|bienvenid[oa]|gracias|parabéns|obrigad[oa])/iu;
/** What customer care says to the one whom it answers, and how it signs. */
const CARES =
  /\b(?:sorry|apologi[sz]\w*|i(?:[’']ve| have|[’']ll| will)|i[’']m afraid|dm|your (?:order|parcel|delivery|refund|booking|tickets?|account|reference|review|feedback|question)|tut (?:mir|uns) leid|désolée?s?|lo siento|lo sentimos|lamento|lamentamos)(?![\p{L}\p{N}])|(?:\^|\/|– )\p{Lu}\p{L}{1,2}\s*$/iu;
/** What a message to a colleague is about. */
const WORKS =
  /\b(?:copy|caption|captions|link|below|attached|draft|approve\w*|approval|schedule\w*|post (?:this|it|these|for)|can you|could you|please (?:post|find|see|use|publish)|pls|freigabe|anbei|im anhang|bitte posten|ci-dessous|ci-joint|en pièce jointe|peux-tu|pouvez-vous|adjunto|a continuación|puedes|podrías)(?![\p{L}\p{N}])/iu;

/** The greeting of a message that came along: "Hi Sam,". Undefined where a brand may well greet that person in public. */
export function findGreeting(text: string): Hit | undefined {
  const start = GREETING.exec(text.slice(0, 100));
  const [all = '', greeting = '', hello = '', name = ''] = start ?? [];
  if (start === null || !/^\p{Lu}\p{Ll}/u.test(name) || !GIVEN_NAMES.has(fold(name))) return undefined;
  const rest = text.slice(all.length, all.length + 300);
  const isPublic = FORMAL.test(hello) || CELEBRATES.test(rest.slice(0, 100)) || CARES.test(rest);
  if (isPublic && !WORKS.test(rest)) return undefined;
  const from = all.length - greeting.length;
  return { class: 'greeting', start: from, end: from + greeting.trimEnd().length };
}

function fold(name: string): string {
  return name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
