import { describe, expect, it } from 'vitest';
import { FACEBOOK_PLACES } from '../../sites/facebook/places.ts';
import { type Place, type Signal, weigh } from '../../sites/identity/weigh.ts';
import { LINKEDIN_PLACES } from '../../sites/linkedin/places.ts';
import type { Named } from '../../sites/site.ts';
import { X_PLACES } from '../../sites/x/places.ts';
import { signalsOf } from './identified.ts';

const at = (place: Place, says: Named): Signal => ({ place, says });
const { composer, switcher, profile, signIn } = X_PLACES;
const A = { handle: 'AcmeMotors' };
const B = { handle: 'AcmeCares' };
const KIM = { id: '1', name: 'Kim Example' };

describe('weigh', () => {
  it.each<[string, readonly Signal[], readonly Named[], object, readonly string[]]>([
    ['nothing', [], [], {}, []],
    ['a single hint that nothing contradicts', [at(signIn, A)], [], A, ['the sign-in: @AcmeMotors']],
    [
      'several that agree, in two spellings',
      [at(profile, { handle: 'acmemotors' }), at(composer, A)],
      [],
      A,
      ['the composer: @AcmeMotors', 'the profile link: @acmemotors'],
    ],
    [
      'the composer over one place that says otherwise',
      [at(composer, A), at(switcher, B)],
      [],
      A,
      ['the composer: @AcmeMotors', 'not the side bar: @AcmeCares'],
    ],
    [
      'nobody against two places that say otherwise',
      [at(composer, A), at(switcher, B), at(profile, B)],
      [],
      { conflict: 'The composer shows @AcmeMotors, the side bar and the profile link show @AcmeCares.' },
      ['the composer: @AcmeMotors', 'not the side bar: @AcmeCares', 'not the profile link: @AcmeCares'],
    ],
    [
      'nobody without the composer where two places differ',
      [at(switcher, A), at(signIn, B)],
      [],
      { conflict: 'The side bar shows @AcmeMotors, the sign-in shows @AcmeCares.' },
      ['the side bar: @AcmeMotors', 'not the sign-in: @AcmeCares'],
    ],
    [
      'nobody where the composer shows two',
      [at(composer, A), at(composer, B)],
      [],
      { conflict: 'The composer shows @AcmeMotors and @AcmeCares.' },
      ['the composer: @AcmeMotors', 'not the composer: @AcmeCares'],
    ],
    [
      'a name and a number that a record knows as one',
      [at(FACEBOOK_PLACES.composer, { name: 'kim  example' }), at(FACEBOOK_PLACES.cookie, { id: '1' })],
      [KIM],
      { id: '1', name: 'kim  example' },
      ['the composer: kim  example', 'the sign-in: kim  example'],
    ],
    [
      'a name beside a number that nothing is known of',
      [at(FACEBOOK_PLACES.composer, { name: 'Acme Motors' }), at(FACEBOOK_PLACES.cookie, { id: '1' })],
      [],
      { name: 'Acme Motors' },
      ['the composer: Acme Motors', 'the sign-in: number 1'],
    ],
    [
      'a name and no number, where two records have the name',
      [at(FACEBOOK_PLACES.composer, { name: 'Kim Example' })],
      [KIM, { id: '2', name: 'Kim Example' }],
      { name: 'Kim Example' },
      ['the composer: Kim Example'],
    ],
    [
      'a page by either of its numbers',
      [at(FACEBOOK_PLACES.cookie, { id: '61' }), at(FACEBOOK_PLACES.data, { id: '99', name: 'Acme Motors' })],
      [{ id: '61', otherId: '99', name: 'Acme Motors' }],
      { id: '61', otherId: '99', name: 'Acme Motors' },
      ['the sign-in: Acme Motors', 'the page as it was loaded: Acme Motors'],
    ],
    [
      'a page by a number here and a word there',
      [
        at(LINKEDIN_PLACES.author, { handle: 'company/acme-motors' }),
        at(LINKEDIN_PLACES.address, { handle: 'company/4711' }),
      ],
      [],
      { handle: 'company/acme-motors' },
      ['the composer: company/acme-motors', 'the address: company/4711'],
    ],
    [
      'a member over the page of the address',
      [at(LINKEDIN_PLACES.author, { handle: 'in/kim' }), at(LINKEDIN_PLACES.address, { handle: 'company/4711' })],
      [],
      { handle: 'in/kim' },
      ['the composer: in/kim', 'not the address: company/4711'],
    ],
  ])('names %s', (_name, signals, records, identity, listed) => {
    const { signals: _, ...named } = weigh(signals, records);
    expect(named).toEqual(identity);
    expect(signalsOf(weigh(signals, records))).toEqual(listed);
  });

  it('does not depend on the order in which places were looked at', () => {
    const signals = [at(composer, A), at(switcher, B), at(signIn, A)];
    expect(weigh(signals.toReversed())).toEqual(weigh(signals));
  });

  it.each([X_PLACES, LINKEDIN_PLACES, FACEBOOK_PLACES])(
    'stays with the account when any one place says nothing',
    (places) => {
      const all = Object.values(places).map((place: Place) => at(place, { name: 'Acme Motors' }));
      for (const missing of all) {
        expect(weigh(all.filter((one) => one !== missing))).toMatchObject({ name: 'Acme Motors' });
      }
    },
  );
});
