import type { Level } from '../../rules/rule.ts';
import type { Decision, JournalEntry } from '../journal/entry.ts';

/**
 * `ExportLogsServiceRequest` as OTLP/HTTP has it in JSON, as far as it is used here: names in lowerCamelCase, 64-bit numbers as texts, enums
 * as numbers (https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding, opentelemetry-proto 1.9).
 */
type ExportLogsRequest = {
  readonly resourceLogs: readonly {
    readonly resource: { readonly attributes: readonly Attribute[] };
    readonly scopeLogs: readonly {
      readonly scope: { readonly name: string; readonly version: string };
      readonly logRecords: readonly LogRecord[];
    }[];
  }[];
};

export type LogRecord = {
  readonly timeUnixNano: string;
  readonly observedTimeUnixNano: string;
  readonly severityNumber: number;
  readonly severityText: string;
  readonly eventName: string;
  readonly body: AnyValue;
  readonly attributes: readonly Attribute[];
};

type Attribute = { readonly key: string; readonly value: AnyValue };

type AnyValue =
  | { readonly stringValue: string }
  | { readonly intValue: string }
  | { readonly arrayValue: { readonly values: readonly AnyValue[] } }
  | { readonly kvlistValue: { readonly values: readonly Attribute[] } };

/** Who reports. */
export type Reporter = { readonly version: string; readonly organization?: string };

/** Entries that will not be reported, and why; `id` and `at` as in an entry. */
export type Losses = {
  readonly id: string;
  readonly at: number;
  /** Waited too long, or were too many. */
  readonly waiting: number;
  /** In a request that the collector refused for good. */
  readonly refused: number;
  /** Taken out by the collector of a request that it took. */
  readonly rejected: number;
};

/** The body of a request. */
export function exportRequest(logRecords: readonly LogRecord[], { version, organization }: Reporter): string {
  const request: ExportLogsRequest = {
    resourceLogs: [
      {
        resource: {
          attributes: [
            text('service.name', 'gatepost'),
            text('service.version', version),
            ...(organization === undefined ? [] : [text('gatepost.organization.name', organization)]),
          ],
        },
        scopeLogs: [{ scope: { name: 'gatepost', version }, logRecords }],
      },
    ],
  };
  return JSON.stringify(request);
}

/** One decision. What was written goes along only where it was kept, `keepsText` still holds, and the account is a brand’s or a client’s. */
export function recordOfEntry(entry: JournalEntry, keepsText: boolean): LogRecord {
  const { id, at, site, surface, account, kind, found, level, decision, reason, took, policy, text: written } = entry;
  const mayTell = keepsText && (kind === 'brand' || kind === 'client');
  const rules = [...new Set(found.map(({ rule }) => rule))];
  return {
    ...stamp(at),
    severityNumber: SEVERITIES[level],
    severityText: level,
    eventName: 'gatepost.decision',
    body: string(`${IN_WORDS[decision]} on ${site}: ${rules.join(', ') || 'nothing'} (${level})`),
    attributes: [
      text('log.record.uid', id),
      text('gatepost.site', site),
      text('gatepost.surface', surface),
      ...optional('gatepost.account.id', account),
      text('gatepost.account.kind', kind),
      text('gatepost.level', level),
      text('gatepost.decision', decision),
      ...optional('gatepost.reason', reason),
      ...(took === undefined ? [] : [whole('gatepost.took', took)]),
      text('gatepost.policy.revision', policy),
      { key: 'gatepost.rules', value: list(rules.map(string)) },
      { key: 'gatepost.findings', value: list(found.map(finding)) },
      ...optional('gatepost.text', mayTell ? written : undefined),
    ],
  };
}

/** How many entries are lost to the collector. */
export function recordOfLosses({ id, at, waiting, refused, rejected }: Losses): LogRecord {
  return {
    ...stamp(at),
    severityNumber: SEVERITIES.warn,
    severityText: 'warn',
    eventName: 'gatepost.report.lost',
    body: string(`${waiting + refused + rejected} entries of the record were not reported`),
    attributes: [
      text('log.record.uid', id),
      whole('gatepost.lost.waiting', waiting),
      whole('gatepost.lost.refused', refused),
      whole('gatepost.lost.rejected', rejected),
    ],
  };
}

/** INFO, WARN, WARN2 and ERROR: https://opentelemetry.io/docs/specs/otel/logs/data-model/#field-severitynumber */
const SEVERITIES: Readonly<Record<Level, number>> = { off: 9, note: 9, warn: 13, justify: 14, block: 17 };

const IN_WORDS: Readonly<Record<Decision, string>> = {
  noted: 'Posted, and not stopped',
  edited: 'Stopped, and edited',
  posted: 'Stopped, and posted anyway',
  refused: 'Refused',
  'false-alarm': 'Called a false alarm',
};

/** When it happened is when it was seen. */
function stamp(at: number): Pick<LogRecord, 'timeUnixNano' | 'observedTimeUnixNano'> {
  // Nanoseconds since the epoch are more than a number holds.
  const nanoseconds = `${Math.min(Math.max(0, Math.round(at)), LAST_MOMENT)}000000`;
  return { timeUnixNano: nanoseconds, observedTimeUnixNano: nanoseconds };
}

/** In 2554, when nanoseconds are more than 64 bits hold. */
const LAST_MOMENT = 18_446_744_073_709;

function finding({ rule, name, class: kind, level, mode }: JournalEntry['found'][number]): AnyValue {
  return {
    kvlistValue: {
      values: [
        text('rule', rule),
        ...optional('name', name),
        ...optional('class', kind),
        text('level', level),
        ...optional('mode', mode),
      ],
    },
  };
}

function optional(key: string, value: string | undefined): readonly Attribute[] {
  return value === undefined ? [] : [text(key, value)];
}

function text(key: string, value: string): Attribute {
  return { key, value: string(value) };
}

function whole(key: string, value: number): Attribute {
  return { key, value: { intValue: String(Math.round(value)) } };
}

/** Half of a pair of surrogates is no text to a parser of protobuf, and one would have the whole request refused. */
function string(value: string): AnyValue {
  return { stringValue: value.toWellFormed() };
}

function list(values: readonly AnyValue[]): AnyValue {
  return { arrayValue: { values } };
}
