/**
 * What OpenTelemetry says of a request for logs in JSON, as far as a receiver can check it: the fields of its protobuf definitions
 * (opentelemetry/proto/{collector/logs,logs,resource,common}/v1, release 1.9) and the deviations of OTLP's JSON from protobuf's
 * (https://opentelemetry.io/docs/specs/otlp/#json-protobuf-encoding). Stricter than a receiver may be: unknown keys are faults.
 */

type Scalar = 'string' | 'bool' | 'double' | 'uint32' | 'int64' | 'fixed64' | 'severity' | 'hex' | 'base64';
type Field = Scalar | Message | readonly [Message];
type Message = keyof typeof MESSAGES;

const MESSAGES = {
  ExportLogsServiceRequest: { resourceLogs: ['ResourceLogs'] },
  ResourceLogs: { resource: 'Resource', scopeLogs: ['ScopeLogs'], schemaUrl: 'string' },
  Resource: { attributes: ['KeyValue'], droppedAttributesCount: 'uint32' },
  ScopeLogs: { scope: 'InstrumentationScope', logRecords: ['LogRecord'], schemaUrl: 'string' },
  InstrumentationScope: {
    name: 'string',
    version: 'string',
    attributes: ['KeyValue'],
    droppedAttributesCount: 'uint32',
  },
  LogRecord: {
    timeUnixNano: 'fixed64',
    observedTimeUnixNano: 'fixed64',
    severityNumber: 'severity',
    severityText: 'string',
    body: 'AnyValue',
    attributes: ['KeyValue'],
    droppedAttributesCount: 'uint32',
    flags: 'uint32',
    traceId: 'hex',
    spanId: 'hex',
    eventName: 'string',
  },
  KeyValue: { key: 'string', value: 'AnyValue' },
  AnyValue: {
    stringValue: 'string',
    boolValue: 'bool',
    intValue: 'int64',
    doubleValue: 'double',
    arrayValue: 'ArrayValue',
    kvlistValue: 'KeyValueList',
    bytesValue: 'base64',
  },
  ArrayValue: { values: ['AnyValue'] },
  KeyValueList: { values: ['KeyValue'] },
} as const satisfies Record<string, Readonly<Record<string, Scalar | string | readonly [string]>>>;

/** What is wrong with the body of a request, each with its place; nothing: it is one. */
export function faultsOfLogsRequest(body: string): readonly string[] {
  let request: unknown;
  try {
    request = JSON.parse(body);
  } catch (error) {
    return [`no JSON: ${error}`];
  }
  return faultsOf(request, 'ExportLogsServiceRequest', 'request');
}

/** The records in a request that is one, each as its attributes with what else it says. */
export function recordsIn(body: string): readonly ReadonlyMap<string, unknown>[] {
  const found: ReadonlyMap<string, unknown>[] = [];
  const request: {
    resourceLogs: { scopeLogs: { logRecords: { attributes: { key: string; value: object }[] }[] }[] }[];
  } = JSON.parse(body);
  for (const { scopeLogs } of request.resourceLogs) {
    for (const { logRecords } of scopeLogs) {
      for (const { attributes, ...rest } of logRecords) {
        const pairs = attributes.map(({ key, value }) => [key, Object.values(value)[0]] as const);
        found.push(new Map<string, unknown>([...Object.entries(rest), ...pairs]));
      }
    }
  }
  return found;
}

function faultsOf(value: unknown, field: Field, place: string): readonly string[] {
  if (typeof field !== 'string') {
    if (!Array.isArray(value)) return [`${place} is no list`];
    const faults = value.flatMap((one, at) => faultsOf(one, field[0], `${place}[${at}]`));
    if (field[0] === 'KeyValue') return [...faults, ...doubles(value, place)];
    return value.length === 0 && /(?:Logs|Records)$/.test(place) ? [`${place} is an empty envelope`] : faults;
  }
  return isMessage(field) ? faultsOfMessage(value, field, place) : faultOfScalar(value, field, place);
}

function isMessage(field: Scalar | Message): field is Message {
  return Object.hasOwn(MESSAGES, field);
}

function faultsOfMessage(value: unknown, message: Message, place: string): readonly string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return [`${place} is no object`];
  const fields: Readonly<Record<string, Field>> = MESSAGES[message];
  const entries = Object.entries(value);
  const oneOf = message === 'AnyValue' && entries.length !== 1 ? [`${place} has not one value`] : [];
  const keyless = message === 'KeyValue' && Reflect.get(value, 'key') === '' ? [`${place} has no key`] : [];
  return [
    ...oneOf,
    ...keyless,
    ...entries.flatMap(([key, item]) => {
      const field = Object.hasOwn(fields, key) ? fields[key] : undefined;
      return field === undefined ? [`${place}.${key} is no field`] : faultsOf(item, field, `${place}.${key}`);
    }),
  ];
}

function faultOfScalar(value: unknown, scalar: Scalar, place: string): readonly string[] {
  return isScalar(value, scalar) ? [] : [`${place} is no ${scalar}: ${JSON.stringify(value)}`];
}

function isScalar(value: unknown, scalar: Scalar): boolean {
  switch (scalar) {
    case 'string':
      return typeof value === 'string' && value.isWellFormed();
    case 'bool':
      return typeof value === 'boolean';
    case 'double':
      return typeof value === 'number';
    case 'uint32':
      return typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < 2 ** 32;
    // 64-bit numbers are decimal texts.
    case 'int64':
      return typeof value === 'string' && /^-?\d+$/.test(value) && BigInt.asIntN(64, BigInt(value)) === BigInt(value);
    case 'fixed64':
      return typeof value === 'string' && /^\d+$/.test(value) && BigInt.asUintN(64, BigInt(value)) === BigInt(value);
    // Enums are numbers; 0 must not be used.
    case 'severity':
      return typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 24;
    case 'hex':
      return typeof value === 'string' && /^(?:[0-9a-f]{2})+$/i.test(value);
    case 'base64':
      return typeof value === 'string' && /^[A-Za-z0-9+/]*={0,2}$/.test(value);
    default:
      return scalar satisfies never;
  }
}

/** Keys of attributes are unique. */
function doubles(pairs: readonly unknown[], place: string): readonly string[] {
  const keys = pairs.map((pair) => (typeof pair === 'object' && pair !== null ? Reflect.get(pair, 'key') : undefined));
  return keys.filter((key, at) => keys.indexOf(key) !== at).map((key) => `${place} has ${String(key)} twice`);
}
