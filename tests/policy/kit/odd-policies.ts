import * as fc from 'fast-check';
import { notForXml } from '../../../policy/kit/xml.ts';
import { isObject } from '../../../policy/prune.ts';
import { readPolicy } from '../../../policy/read-policy.ts';
import { examplePolicy } from '../example.ts';

const PIECES = [
  '"',
  "'",
  '\\',
  '\\n',
  '\n',
  '\r\n',
  '\r',
  '\t',
  'ä',
  'ß',
  '👩‍🚀',
  '𝔊',
  'שלום',
  '\u202E',
  '%',
  '%PATH%',
  '&',
  '&amp;',
  '<',
  ']]>',
  '<!--',
  '\u2028',
  '\u0085',
  '$(string.x)',
  '[',
  '{',
  ' ',
];

/** Texts with what breaks files: quotes, ends of lines, signs of XML, of the registry and of shells, other alphabets. */
const oddText = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 4 })), {
    minLength: 1,
    maxLength: 12,
  })
  .map((pieces) => pieces.join(''))
  .filter((text) => text !== '' && notForXml(text) === undefined);

const term = oddText.map((text) => `Zorkon ${text}`);

/** Policies that nothing is wrong with, full of such texts. */
export const oddPolicies = fc
  .record({
    enabled: fc.boolean(),
    name: oddText,
    message: oddText,
    allow: fc.array(oddText, { maxLength: 3 }),
    terms: fc.array(fc.oneof(term, fc.record({ term, case: fc.boolean() })), { minLength: 1, maxLength: 4 }),
    account: oddText,
    header: oddText.filter((text) => /^[\t\x20-\x7e\x80-\xff]+$/.test(text.trim())),
    isText: fc.boolean(),
  })
  .map(({ enabled, name, message, allow, terms, account, header, isText }) => {
    const { accounts, pause, rules, ...policy } = examplePolicy();
    const [first] = accounts;
    const own = [{ ...first, id: account, name }];
    return {
      ...policy,
      enabled,
      organization: { ...policy.organization, name },
      // As an administrator may have it from another file: JSON in a text.
      accounts: isText ? JSON.stringify(own) : own,
      pause: { ...pause, message, accounts: [account] },
      report: { endpoint: 'https://collector.acme.example/in', headers: { 'X-Key': header } },
      rules: [...rules, { rule: 'terms', level: 'warn', name, message, allow, terms, accounts: [account] }],
    };
  })
  .filter((policy) => isObject(policy) && readPolicy(policy).problems.length === 0);
