import type { Class } from './classes.ts';

/** The fewest digits or letters by which an own number or address is told. */
const FEWEST = 5;

/** Readies what is the organization's own: whether a find, as it is written, is one of these in whatever spelling. */
export function compileOwn(own: readonly string[]): (kind: Class, written: string) => boolean {
  if (own.length === 0) return () => false;
  const entries = own.map((entry) => entry.trim().toLowerCase()).filter((entry) => entry !== '');
  const mails = new Set(entries.filter((entry) => entry.includes('@')));
  const others = entries.filter((entry) => !entry.includes('@'));
  const numbers = others.filter((entry) => !/\p{L}{3}/u.test(entry)).map(digitsOf);
  const words = others.map(wordsOf).filter((key) => key.length >= FEWEST);
  return (kind, written) => {
    if (kind === 'email') {
      const mail = plainMail(written);
      return mails.has(mail) || mails.has(mail.slice(mail.lastIndexOf('@')));
    }
    if (kind === 'phone') return numbers.some((number) => isSameNumber(number, digitsOf(written)));
    const key = wordsOf(written);
    return words.some((word) => word === key || (kind === 'address' && (word.startsWith(key) || key.startsWith(word))));
  };
}

/** One written with its country, the other without. */
function isSameNumber(one: string, other: string): boolean {
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  return short.length >= 7 && long.endsWith(short);
}

/** Without an extension, and without the zeros before it. */
function digitsOf(number: string): string {
  return number
    .replace(/\(0\)|(?:x|ext|extension).*$/giu, '')
    .replace(/\D/g, '')
    .replace(/^0+/, '');
}

function wordsOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

function plainMail(written: string): string {
  return written
    .toLowerCase()
    .replace(/\s?[([{<]\s?(?:at|ät|a|arobase|arroba|@)\s?[)\]}>]\s?|\s-?(?:at|arobase|arroba)-?\s/, '@')
    .replace(/\s?[([{<]\s?(?:dot|punkt|point|punto|ponto)\s?[)\]}>]\s?|\s(?:dot|punkt|point|punto|ponto)\s/g, '.')
    .replace(/\s/g, '');
}
