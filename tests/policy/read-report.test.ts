import { describe, expect, test } from 'vitest';
import { readImported, withoutSecrets } from '../../policy/read-imported.ts';
import { readPolicy } from '../../policy/read-policy.ts';
import { readDestination } from '../../policy/read-report.ts';
import { examplePolicy } from './example.ts';

/** A value that no problem, no record and no export may ever show. */
const SECRET = ['Bear', 'er 4f1c-ac', 'me-collector'].join('');

const withReport = (report: unknown) => ({ ...examplePolicy(), report });
const ENDPOINT = 'https://collector.acme.example';

describe('where to', () => {
  test.each([
    [ENDPOINT, `${ENDPOINT}/v1/logs`],
    [`${ENDPOINT}/`, `${ENDPOINT}/v1/logs`],
    [`${ENDPOINT}:4318`, `${ENDPOINT}:4318/v1/logs`],
    [`${ENDPOINT}/otlp//`, `${ENDPOINT}/otlp/v1/logs`],
    [`${ENDPOINT}/v1/logs`, `${ENDPOINT}/v1/logs`],
    [`${ENDPOINT}/in/v1/logs/`, `${ENDPOINT}/in/v1/logs`],
    [` HTTPS://Collector.Acme.example `, `${ENDPOINT}/v1/logs`],
    ['http://127.0.0.1:4318', 'http://127.0.0.1:4318/v1/logs'],
    ['http://localhost:4318', 'http://localhost:4318/v1/logs'],
    ['http://otel.localhost', 'http://otel.localhost/v1/logs'],
    ['http://[::1]:4318', 'http://[::1]:4318/v1/logs'],
  ])('%s is %s', (endpoint, url) => {
    expect(readDestination(withReport({ endpoint }))).toEqual({ url, headers: {} });
    expect(readPolicy(withReport({ endpoint })).problems).toEqual([]);
  });

  test('with headers, and as the Windows registry has it: JSON in a text', () => {
    const report = { endpoint: ENDPOINT, headers: { Authorization: ` ${SECRET}`, 'X-Scope-OrgID': 'acme' } };
    const wanted = { url: `${ENDPOINT}/v1/logs`, headers: { Authorization: SECRET, 'X-Scope-OrgID': 'acme' } };
    expect(readDestination(withReport(report))).toEqual(wanted);
    expect(readDestination(withReport(JSON.stringify(report)))).toEqual(wanted);
    expect(readDestination(withReport({ ...report, headers: JSON.stringify(report.headers) }))).toEqual(wanted);
  });

  test.each([undefined, null, 'x', {}, { rules: [] }])('%j says nothing of it', (managed) => {
    expect(readDestination(managed)).toBeUndefined();
  });

  test('a policy that says nothing else is one', () => {
    expect(readPolicy({ report: { endpoint: ENDPOINT } }).recognized).toBe(true);
  });
});

describe('what is wrong is said with place and remedy, nothing is reported, and all the rest is in force', () => {
  const good = readPolicy(examplePolicy()).policy;
  const rows: readonly (readonly [report: unknown, place: string, says: string])[] = [
    [SECRET, 'report', 'not an object'],
    [`{"endpoint": "${SECRET}`, 'report', 'not an object'],
    [[SECRET], 'report', 'not an object'],
    [null, 'report', 'not an object'],
    [{}, 'report.endpoint', '"endpoint" is missing'],
    [{ endpoint: 4318 }, 'report.endpoint', 'no address'],
    [{ endpoint: SECRET }, 'report.endpoint', 'no address'],
    [{ endpoint: 'collector.acme.example' }, 'report.endpoint', 'no address'],
    [{ endpoint: 'http://collector.acme.example' }, 'report.endpoint', 'no https address'],
    [{ endpoint: 'http://127.0.0.1.acme.example' }, 'report.endpoint', 'no https address'],
    [{ endpoint: 'http://192.168.1.5:4318' }, 'report.endpoint', 'no https address'],
    [{ endpoint: 'ws://localhost' }, 'report.endpoint', 'no https address'],
    [{ endpoint: `https://me:${SECRET}@acme.example` }, 'report.endpoint', 'under "headers"'],
    [{ endpoint: `${ENDPOINT}/?key=${SECRET}` }, 'report.endpoint', 'under "headers"'],
    [{ endpoint: `${ENDPOINT}/#${SECRET}` }, 'report.endpoint', 'under "headers"'],
    [{ endpoint: ENDPOINT, headers: SECRET }, 'report.headers', 'not an object'],
    [{ endpoint: ENDPOINT, headers: [SECRET] }, 'report.headers', 'not an object'],
    [{ endpoint: ENDPOINT, headers: { 'X-Key': 7 } }, 'report.headers.X-Key', 'the value of a header'],
    [{ endpoint: ENDPOINT, headers: { 'X-Key': '' } }, 'report.headers.X-Key', 'the value of a header'],
    [{ endpoint: ENDPOINT, headers: { 'X-Key': [SECRET] } }, 'report.headers.X-Key', 'the value of a header'],
    [{ endpoint: ENDPOINT, headers: { 'X-Key': `${SECRET}\nX: y` } }, 'report.headers.X-Key', 'as one line'],
    [{ endpoint: ENDPOINT, headers: { 'X-Key': '鍵' } }, 'report.headers.X-Key', 'the value of a header'],
    [{ endpoint: ENDPOINT, headers: { 'X Key': 'a' } }, 'report.headers.X Key', 'the name of a header'],
    [{ endpoint: ENDPOINT, headers: { '': 'a' } }, 'report.headers.', 'the name of a header'],
    [{ endpoint: ENDPOINT, headers: { Cookie: SECRET } }, 'report.headers.Cookie', 'sets this header itself'],
    [{ endpoint: ENDPOINT, headers: { 'content-type': 'a' } }, 'report.headers.content-type', 'sets this header'],
    [{ endpoint: ENDPOINT, headers: { 'Sec-Fetch-Site': 'a' } }, 'report.headers.Sec-Fetch-Site', 'sets this header'],
  ];
  test.each(rows)('%j', (report, place, says) => {
    const { policy, problems } = readPolicy(withReport(report));
    expect(problems.map((problem) => problem.place)).toEqual([place]);
    const { message = '', remedy = '' } = problems[0] ?? {};
    expect(`${message} ${remedy}`).toContain(says);
    expect(message).toMatch(/nothing is reported\.$/);
    expect(remedy).toMatch(/^\S.*[.?]$/s);
    expect(JSON.stringify(problems)).not.toContain(SECRET);
    expect(policy).toEqual(good);
    expect(readDestination(withReport(report))).toBeUndefined();
  });

  test('a record that keeps nothing', () => {
    const { problems } = readPolicy({ ...withReport({ endpoint: ENDPOINT }), record: { keep: 'off' } });
    expect(problems).toEqual([
      expect.objectContaining({ place: 'report', message: expect.stringContaining('nothing to report') }),
    ]);
  });

  test('a key that nothing reads does no harm', () => {
    const { policy, problems } = readPolicy(withReport({ endpoint: ENDPOINT, header: { 'X-Key': SECRET } }));
    expect(problems).toEqual([expect.objectContaining({ place: 'report.header', remedy: 'Did you mean "headers"?' })]);
    expect(policy?.report).toBeDefined();
  });
});

describe('what everybody may know of it', () => {
  const report = { endpoint: `${ENDPOINT}/in/${SECRET.slice(7)}`, headers: { Authorization: SECRET } };

  test('is the host, and whether it is another address than before', () => {
    const { policy } = readPolicy(withReport(report));
    expect(policy?.report).toEqual({ origin: ENDPOINT, key: expect.stringMatching(/^[a-z0-9]+$/) });
    expect(JSON.stringify(policy)).not.toContain(SECRET.slice(7));
    expect(readPolicy(withReport({ ...report, endpoint: ENDPOINT })).policy?.report?.key).not.toBe(policy?.report?.key);
    expect(readPolicy(withReport({ endpoint: report.endpoint })).policy).toEqual(policy);
  });
});

describe('an imported policy', () => {
  const report = { endpoint: ENDPOINT, headers: { Authorization: SECRET } };

  test('reports nothing, and whoever imported it hears why', () => {
    const { policy, problems } = readImported(withReport(report));
    expect(policy).toEqual(readPolicy(examplePolicy()).policy);
    expect(problems).toEqual([
      {
        place: 'report',
        message: expect.stringContaining('was imported'),
        remedy: expect.stringContaining('into the managed policy'),
      },
    ]);
  });

  test('is kept without its secrets, and says the same when it is read again', () => {
    const kept = withoutSecrets(withReport(report));
    expect(JSON.stringify(kept)).not.toMatch(/collector|Bearer/);
    expect(readImported(kept)).toEqual(readImported(withReport(report)));
    expect(withoutSecrets(examplePolicy())).toEqual(examplePolicy());
    expect(withoutSecrets(7)).toBe(7);
  });
});
