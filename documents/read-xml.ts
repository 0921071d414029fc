import { type Handler, Parser } from 'htmlparser2';
import type { Gathered } from './gather.ts';

/** Takes the bytes of a part of an Office document as they come. */
export type XmlReader = { write(text: string): void; close(): void };

/** Elements that hold words: runs of text (what was struck out under tracked changes is in the file, too), and old comments. */
const WORDS: ReadonlySet<string> = new Set(['t', 'delText', 'text']);
const PARAGRAPHS: ReadonlySet<string> = new Set(['p', 'cm', 'br', 'cr', 'pt', 'si', 'comment', 'threadedComment']);
/** How the text before is read aloud. */
const READING = 'rPh';
/** The names of a chart's parts, and a shape that holds the place of something. */
const CHART_WORDS = 'strCache';
const PLACEHOLDER = 'ph';
const SHAPE = 'sp';

/**
 * Reads the words of a part, a paragraph at a time, and of a chart all but its numbers. Names count without their prefix, which is a
 * file's own choice.
 */
export function readWords(into: Gathered): XmlReader {
  return wordReader(into, false);
}

/** The same of a master slide, without what holds the place of a slide's own words ("Click to edit"). */
export function readMaster(into: Gathered): XmlReader {
  return wordReader(into, true);
}

function wordReader(into: Gathered, isMaster: boolean): XmlReader {
  let depth = 0;
  let isReading = false;
  let isOfChart = false;
  let isHeld = false;
  const isWord = (local: string) => WORDS.has(local) || (isOfChart && local === 'v');
  return readerOf({
    onopentagname(name) {
      const local = localName(name);
      if (local === CHART_WORDS) isOfChart = true;
      if (local === PLACEHOLDER) isHeld = isMaster;
      if (local === READING) isReading = true;
      if (isWord(local)) depth++;
      if (local === 'tab') into.add(' ');
    },
    ontext(text) {
      if (depth > 0 && !isReading && !isHeld) into.add(text);
    },
    onclosetag(name) {
      const local = localName(name);
      if (isWord(local)) depth--;
      if (local === CHART_WORDS) isOfChart = false;
      if (local === SHAPE) isHeld = false;
      if (local === READING) isReading = false;
      if (PARAGRAPHS.has(local)) into.end();
    },
  });
}

/** Reads what the elements of a small part hold, by their local names. */
export function readElements(into: (name: string, text: string) => void): XmlReader {
  let text = '';
  return readerOf({
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
  });
}

/** Reads which elements a small part has, by their local names. */
export function readNames(into: (name: string) => void): XmlReader {
  return readerOf({ onopentagname: (name) => into(localName(name)) });
}

/** A reader that tells a handler what it comes upon. */
export function readerOf(handler: Partial<Handler>): XmlReader {
  const parser = new Parser(handler, { xmlMode: true, decodeEntities: true });
  return { write: (text) => parser.write(text), close: () => parser.end() };
}

/** The name of an element or an attribute without its prefix. */
export function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** What an element says under a name, whatever its prefix. */
export function attributeOf(attributes: { readonly [name: string]: string }, wanted: string): string | undefined {
  return Object.entries(attributes).find(([name]) => localName(name) === wanted)?.[1];
}
