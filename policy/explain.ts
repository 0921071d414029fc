import type * as z from 'zod/mini';
import { say, sayChoice, sayNumber } from '../rules/say.ts';
import { listed, suggest } from './closest.ts';
import { findJsonFault, noJsonFrom } from './json-fault.ts';
import { mayBeJson, withoutMark } from './json-value.ts';
import { type Fault, type FaultKey, sayFault } from './problems.ts';

/** Puts what a schema found wrong with a value into words for administrators. */
export function explain(issue: z.core.$ZodIssue, value: unknown): Fault {
  switch (issue.code) {
    case 'invalid_type':
      return wrongType(issue.expected, value);
    case 'invalid_value': {
      const values = issue.values.map(String);
      return {
        message: say(values.length === 1 ? 'policy_not_only' : 'policy_not_one_of', show(value), listed(values)),
        remedy: issue.values.every((one) => typeof one === 'string')
          ? suggest(typeof value === 'string' ? value : '', values)
          : say('policy_write_unquoted', sayChoice(values)),
      };
    }
    case 'too_big':
      return typeof value === 'string'
        ? sayFault('policy_text_long', sayNumber(value.length), sayNumber(issue.maximum))
        : sayFault('policy_number_large', show(value), sayNumber(issue.maximum));
    case 'too_small':
      if (typeof value === 'string' && value.trim() !== '')
        return sayFault('policy_text_short', value, sayNumber(issue.minimum));
      return typeof value === 'string'
        ? sayFault('policy_text_empty')
        : sayFault('policy_number_small', show(value), sayNumber(issue.minimum));
    case 'invalid_union': {
      const first = issue.errors[0]?.[0];
      return first === undefined ? wrongType('', value) : explain(first, value);
    }
    case 'custom':
      return { message: issue.message, remedy: remedyOf(issue.params) };
    default:
      return sayFault('policy_unusable', show(value));
  }
}

/** A value of the wrong type, and how the right one looks; of a list or an object in a text, where it stops being JSON. */
export function wrongType(expected: string, value: unknown): Fault {
  if (expected === 'array' || expected === 'object') {
    const fault = typeof value === 'string' && mayBeJson(value) ? findJsonFault(withoutMark(value)) : undefined;
    if (fault !== undefined) return noJsonFrom(fault);
  }
  return sayFault(TYPES.get(expected) ?? 'policy_unusable', show(value));
}

const TYPES: ReadonlyMap<string, FaultKey> = new Map([
  ['string', 'policy_no_text'],
  ['number', 'policy_no_number'],
  ['int', 'policy_no_whole_number'],
  ['boolean', 'policy_no_boolean'],
  ['array', 'policy_no_list'],
  ['object', 'policy_no_object'],
]);

/** A value as an administrator will recognise it, short. */
export function show(value: unknown): string {
  if (typeof value === 'string') return say('policy_quoted', value.length > 60 ? `${value.slice(0, 60)}…` : value);
  if (Array.isArray(value)) return say('policy_a_list');
  if (typeof value === 'object' && value !== null) return say('policy_an_object');
  return value === undefined ? say('policy_nothing') : String(value);
}

function remedyOf(params: unknown): string {
  const remedy = typeof params === 'object' && params !== null && 'remedy' in params ? params.remedy : undefined;
  return typeof remedy === 'string' ? remedy : say('policy_correct');
}
