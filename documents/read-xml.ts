import { Parser } from 'htmlparser2';
import type { Gathered } from './gather.ts';

/** Takes the bytes of a part of an Office document as they come. */
export type XmlReader = { write(text: string): void; close(): void };

/** Elements that hold words: runs of text (what was struck out under tracked changes is in the file, too), and old comments. */
const WORDS: ReadonlySet<string> = new Set(['t', 'delText', 'text']);
const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'cm', 'br', 'cr', 'pt']);

/**
 * Reads the words of a part, a paragraph at a time. Names count without their prefix, which is a file's own choice. Of a master slide
 * (`isMaster`), what holds the place of a slide's own words ("Click to edit") is left out, and of a chart its numbers.
 */
export function readWords(into: Gathered, isMaster: boolean): XmlReader {
  let depth = 0;
  let isOfChart = false;
  let isHeld = false;
  const isWord = (local: string) => WORDS.has(local) || (isOfChart && local === 'v');
  const parser = new Parser(
    {
      onopentagname(name) {
        const local = localName(name);
        if (local === 'strCache') isOfChart = true;
        if (local === 'ph') isHeld = isMaster;
        if (isWord(local)) depth++;
        if (local === 'tab') into.add(' ');
      },
      ontext(text) {
        if (depth > 0 && !isHeld) into.add(text);
      },
      onclosetag(name) {
        const local = localName(name);
        if (isWord(local)) depth--;
        if (local === 'strCache') isOfChart = false;
        if (local === 'sp') isHeld = false;
        if (PARAGRAPHS.has(local)) into.end();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  return { write: (text) => parser.write(text), close: () => parser.end() };
}

/** Reads what the elements of a small part hold, by their local names. */
export function readElements(into: (name: string, text: string) => void): XmlReader {
  let text = '';
  const parser = new Parser(
    {
      onopentagname() {
        text = '';
      },
      ontext(part) {
        text += part;
      },
      onclosetag(name) {
        if (text.trim() !== '') into(localName(name), text.trim());
        text = '';
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  return { write: (part) => parser.write(part), close: () => parser.end() };
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}
