import * as z from 'zod/mini';
import type { Translations } from '../rules/rule.ts';
import { browserLanguage } from '../rules/say.ts';
import { isObject, unpack } from './json-value.ts';

const TEXTS = new WeakMap<z.core.$ZodType, z.core.$ZodType>();

/**
 * A text that an organization writes for people: one for everybody, or an object with one for each language, `{"en": "…", "de": "…"}`. It
 * reads as the one for the language of the browser.
 */
export function translated(text: z.ZodMiniType<string, string>) {
  const schema = z.pipe(z.union([text, z.record(z.string(), text)]), z.transform(inBrowserLanguage));
  TEXTS.set(schema, text);
  return schema;
}

/** What each of the texts has to be, where a schema takes several; undefined: it takes none. */
export function textOf(schema: z.core.$ZodType): z.core.$ZodType | undefined {
  return TEXTS.get(schema);
}

/** The texts by language, which may come as JSON in a text; undefined: there is one for everybody. */
export function byLanguage(raw: unknown): { readonly [language: string]: unknown } | undefined {
  const value = unpack(raw);
  return isObject(value) ? value : undefined;
}

/** Those keys of an object that was read whose text came in several languages; empty where there is none, to be spread. */
export function translationsIn(read: unknown, keys: readonly string[]): { readonly translations?: Translations } {
  const found = keys.flatMap((key) => {
    const result = z.safeParse(z.record(z.string(), z.string()), isObject(read) ? read[key] : undefined);
    return result.success ? [[key, result.data] as const] : [];
  });
  return found.length === 0 ? {} : { translations: Object.fromEntries(found) };
}

/** Whether a key can be a language: `de`, `pt-BR`, `zh_Hant`. */
export function isLanguage(key: string): boolean {
  return /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(key);
}

/** The text for the language of the browser, an English one, the first one. */
function inBrowserLanguage(text: string | { readonly [language: string]: string }): string {
  if (typeof text === 'string') return text;
  const texts = new Map(Object.entries(text).map(([language, one]) => [sameForm(language), one]));
  const [first = ''] = texts.values();
  return textIn(texts, sameForm(browserLanguage())) ?? textIn(texts, 'en') ?? first;
}

/** The text in a language: with its region, without it, with another one. */
function textIn(texts: ReadonlyMap<string, string>, language: string): string | undefined {
  const [base = ''] = language.split('-');
  const [, near] = [...texts].find(([one]) => one.startsWith(`${base}-`)) ?? [];
  return texts.get(language) ?? texts.get(base) ?? near;
}

/** What an organization calls something, as it is written there, for the language of the browser; undefined: there is no such text. */
export function nameFor(raw: unknown): string | undefined {
  if (typeof raw !== 'string' && !isObject(raw)) return undefined;
  const texts = Object.entries(byLanguage(raw) ?? {}).flatMap(([language, text]) =>
    typeof text === 'string' && text !== '' ? [[language, text] as const] : [],
  );
  if (texts.length > 0) return inBrowserLanguage(Object.fromEntries(texts));
  return typeof raw === 'string' && raw !== '' ? raw : undefined;
}

function sameForm(language: string): string {
  return language.replaceAll('_', '-').toLowerCase();
}
