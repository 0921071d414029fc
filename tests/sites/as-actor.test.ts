import { expect, it } from 'vitest';
import { asActor } from '../../sites/as-actor.ts';
import type { Actor } from '../../sites/publish/publish.ts';
import type { Identity } from '../../sites/site.ts';

const KIM: Identity = { id: '1', name: 'Kim Example' };
const MEMBER: Identity = { handle: 'in/kim', name: 'Kim Example' };
const ACME: Identity = { id: '61', otherId: '99', name: 'Acme Motors' };
const SWITCHED: Identity = { conflict: 'It was switched.', switched: true };

it.each<[string, Actor | undefined, Identity, Identity, Identity]>([
  ['what was shown, where the request names nobody', undefined, { handle: 'A' }, { handle: 'B' }, { handle: 'A' }],
  ['nobody, where it names nobody and the site was switched since', undefined, { handle: 'A' }, SWITCHED, SWITCHED],
  [
    'the reason that the author was asked about already',
    undefined,
    { conflict: 'They differ.' },
    SWITCHED,
    { conflict: 'They differ.' },
  ],
  [
    'what was shown, where the rest of the page merely differs',
    undefined,
    { handle: 'A' },
    { conflict: 'x' },
    { handle: 'A' },
  ],
  ['the person that the request names, whatever page was shown', { id: '1' }, { name: 'Acme Motors' }, KIM, KIM],
  ['the page by the number that it posts under', { id: '61' }, ACME, KIM, ACME],
  ['the page by its other number', { id: '99' }, ACME, KIM, ACME],
  ['a number that is not the one shown', { id: '7' }, ACME, KIM, { id: '7' }],
  [
    'a number beside a name that came without one',
    { id: '61' },
    { name: 'Acme Motors' },
    KIM,
    { id: '61', name: 'Acme Motors' },
  ],
  ['the number alone, where signals differed', { id: '61' }, { conflict: 'x' }, SWITCHED, { id: '61' }],
  [
    'every destination of the draft, and not the page alone',
    { id: '61' },
    { ...ACME, destinations: [{ name: 'acme.motors' }] },
    ACME,
    { ...ACME, destinations: [{ name: 'acme.motors' }] },
  ],
  [
    'the page that was chosen over the one of the address, under the name that was shown',
    { handle: 'company/8822' },
    { name: 'Globex', handle: 'company/4711', presumed: true },
    MEMBER,
    { name: 'Globex', handle: 'company/8822' },
  ],
  ['the member, where a page was shown', 'member', { name: 'Acme Motors' }, MEMBER, MEMBER],
  ['the member who was shown', 'member', MEMBER, MEMBER, MEMBER],
  [
    'the page by number, with the name that was shown',
    { handle: 'company/4711' },
    { name: 'Acme Motors' },
    MEMBER,
    { name: 'Acme Motors', id: '4711' },
  ],
  ['the page alone, where the member was shown', { handle: 'company/4711' }, MEMBER, MEMBER, { id: '4711' }],
  [
    'the page alone, where another page was shown',
    { handle: 'company/4711' },
    { handle: 'company/1', name: 'Acme Cares' },
    MEMBER,
    { handle: 'company/4711' },
  ],
])('a request goes out as %s', (_name, actor, shown, signedIn, expected) => {
  expect(asActor(actor, shown, signedIn)).toEqual(expected);
});
