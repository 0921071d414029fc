import type * as z from 'zod/mini';
import { listed, suggest } from './closest.ts';
import type { Fault } from './problems.ts';

/** Puts what a schema found wrong with a value into words for administrators. */
export function explain(issue: z.core.$ZodIssue, value: unknown): Fault {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, value);
    case 'invalid_value': {
      const values = issue.values.map(String);
      return {
        message: `${show(value)} is not ${values.length === 1 ? '' : 'one of '}${listed(values)}.`,
        remedy: issue.values.every((one) => typeof one === 'string')
          ? suggest(typeof value === 'string' ? value : '', values)
          : `Write ${values.join(' or ')}, without quotes.`,
      };
    }
    case 'too_big':
      return typeof value === 'string'
        ? {
            message: `The text is ${count(value.length)} characters long; at most ${count(issue.maximum)} are allowed.`,
            remedy: 'Shorten it.',
          }
        : {
            message: `${show(value)} is more than ${count(issue.maximum)}.`,
            remedy: `Write at most ${count(issue.maximum)}.`,
          };
    case 'too_small':
      return typeof value === 'string'
        ? { message: 'The text is empty.', remedy: 'Write something here, or leave it out.' }
        : {
            message: `${show(value)} is less than ${count(issue.minimum)}.`,
            remedy: `Write at least ${count(issue.minimum)}.`,
          };
    case 'invalid_union': {
      const first = issue.errors[0]?.[0];
      return first === undefined ? wrongType('', value) : explain(first, value);
    }
    case 'custom':
      return { message: issue.message, remedy: remedyOf(issue.params) };
    default:
      return { message: `${show(value)} can’t be used here.`, remedy: 'See the example of a policy in the README.' };
  }
}

/** A value of the wrong type, and how the right one looks. */
export function wrongType(expected: string, value: unknown): Fault {
  const wanted = TYPES.get(expected);
  return {
    message: wanted ? `${show(value)} is not ${wanted.name}.` : `${show(value)} can’t be used here.`,
    remedy: wanted ? `Write it as ${wanted.example}.` : 'See the example of a policy in the README.',
  };
}

const TYPES: ReadonlyMap<string, { readonly name: string; readonly example: string }> = new Map([
  ['string', { name: 'a text', example: 'a text in double quotes: "like this"' }],
  ['number', { name: 'a number', example: 'a number without quotes: 90' }],
  ['int', { name: 'a whole number', example: 'a whole number without quotes: 90' }],
  ['boolean', { name: 'true or false', example: 'true or false, without quotes' }],
  ['array', { name: 'a list', example: 'a list in square brackets: ["one", "two"]' }],
  ['object', { name: 'an object', example: 'an object in braces: { "key": "value" }' }],
]);

/** A value as an administrator will recognise it, short. */
export function show(value: unknown): string {
  if (typeof value === 'string') return `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”`;
  if (Array.isArray(value)) return 'A list';
  if (typeof value === 'object' && value !== null) return 'An object';
  return value === undefined ? 'Nothing' : String(value);
}

function count(number: number | bigint): string {
  return number.toLocaleString('en');
}

function remedyOf(params: unknown): string {
  const remedy = typeof params === 'object' && params !== null && 'remedy' in params ? params.remedy : undefined;
  return typeof remedy === 'string' ? remedy : 'Correct it, or leave it out.';
}
