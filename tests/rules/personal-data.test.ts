import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compile } from '../../rules/check.ts';
import { countWork, MOST_WORK } from '../../rules/personal-data/find.ts';
import { draft, finder, marked, partsOf, setting, settings } from './sample.ts';
import { grouped, withLuhn } from './sets/numbers.ts';
import { boundariesOf, unicode } from './text/unicode.ts';

const CARD = grouped(withLuhn('453201511283036'), [4, 4, 4, 4], ' ');
const find = finder('personal-data');

/** As `finder`, for an organisation of another country. */
function finderIn(region: string) {
  const check = compile(settings([setting('personal-data')], { organization: { region } }));
  return (text: string) => check(draft(text), 0).findings;
}

describe('classes', () => {
  const text = `Mail jane@example.com or call 212-555-0142, card ${CARD}`;

  it('left out, all are looked for', () => {
    expect(find(text).map((finding) => finding.class)).toEqual(['email', 'phone', 'card']);
  });

  it('limit what is looked for', () => {
    expect(finder('personal-data', { classes: ['card', 'email'] })(text).map((finding) => finding.class)).toEqual([
      'email',
      'card',
    ]);
  });

  it('do not turn one thing into another: a card is no phone number', () => {
    expect(finder('personal-data', { classes: ['phone'] })(`Call ${CARD}`)).toEqual([]);
  });
});

describe('what is the organization’s own', () => {
  const findOthers = finder('personal-data', {
    own: ['+1 (212) 555-0142', 'Press@Acme.example', '@cars.example', '1 Acme Way, Springfield', '203.0.113.7'],
  });

  it.each([
    'Call (212) 555-0142',
    'Call +12125550142',
    'Call 212.555.0142 x12',
    'Write to press@acme.example',
    'Write to PRESS@ACME.EXAMPLE',
    'Write to press (at) acme (dot) example',
    'Write to press[@]acme.example',
    'E-mail: press @ acme.example',
    'Write to press (arobase) acme.example',
    'E-mail us: press at acme dot example',
    'Write to anybody@cars.example',
    'Visit us at 1 Acme Way',
    'Visit us at 1 Acme Way, Springfield, IL 62701',
    'Our server: 203.0.113.7',
  ])('is let pass: %s', (text) => {
    expect(findOthers(text)).toEqual([]);
  });

  it.each([
    'Call «(212) 555-0143»',
    'Write to «jane@acme.example»',
    'Write to «press@cars.acme.example»',
    'Write to «press@cars.example.org»',
    'Visit us at «11 Acme Way, Springfield»',
    'Their server: «203.0.113.70»',
  ])('is no more than that: %s', (sentence) => {
    const { text, parts } = marked(sentence);
    expect(partsOf(text, findOthers(text))).toEqual(parts);
  });

  it('may be an exception of the entry as well', () => {
    const findAllowing = finder('personal-data', {}, { allow: ['10 Downing Street'] });
    expect(findAllowing('A protest at 10 Downing Street today')).toEqual([]);
    expect(findAllowing('A party at 12 Downing Street today')).toHaveLength(1);
  });
});

describe('the region', () => {
  it.each([
    ['US', 'The desk: «(212) 555-0142»'],
    ['GB', 'The desk: «020 7946 0958»'],
    ['DE', 'Die Zentrale: «030 23125014»'],
    ['FR', 'Standard : «01 99 00 12 34»'],
    ['FR', 'Portable : «06.39.98.12.34»'],
    ['ES', 'Mi número: «612 345 678»'],
    ['ES', '«912 345 678»'],
    ['ES', 'Centralita: «91 234 56 78»'],
    ['BR', 'Recepção: «(11) 2345-6789»'],
    ['IN', 'Aadhaar or not: «2341 2341 2346»'],
    ['DE', 'Er schrieb «86 095 742 719» auf'],
    ['DE', 'Praxis «030 – 23125014», ab neun'],
    ['DE', 'Durchwahlnummer «030 23125014», Handynummer «0151 23456789»'],
    ['NL', 'Telefoonnummer «0612345678»'],
    ['DE', 'Ich bin unter «0171.3920573» erreichbar'],
    ['FR', 'Tél «06/39/98/12/34»'],
    ['ES', 'Tel. «612.34.56.78»'],
    ['DK', 'Ring til mig på «45-12-34-56»'],
    ['JP', '窓口は«03-1234-5678»です'],
    ['CN', '打«138 1234 5678»吧'],
    ['CN', '保洁王阿姨«13812345678»'],
    ['ES', 'Fontanero: «612 345 678»'],
    ['ES', 'Vendo moto, «612 345 678»'],
    ['ES', 'Interesados «612 345 678»'],
    ['PT', 'Marcações: «912 345 678»'],
    ['PL', 'Hydraulik: «512 345 678»'],
    ['CZ', 'Instalatér: «601 234 567»'],
    ['PL', 'Opiekunka: «512345678», polecam'],
    ['ES', 'Canguro con experiencia: Lucía «612 345 678»'],
    ['ES', 'El fontanero es «912 345 678»'],
    ['ES', 'Reservas: «912 345 678»'],
    ['ES', 'Cerrajero «612 345 678»'],
    ['PT', 'eletricista «912 345 678», obrigado'],
    ['IT', 'Baby sitter: Chiara «3471234567»'],
    ['US', 'He blocked me on «2125550142» again'],
    ['PT', 'Procuro casa, «912345678»'],
    ['IN', 'Need a maid, Sunita: «9876543210»'],
    ['DE', 'Meldet euch: «0176 1234 5678»'],
    ['PL', 'Mój numer «512 345 678»'],
    ['FR', 'Réservation : «01 99 00 12 34»'],
    ['FR', 'SAV «0 800 900 123»'],
    ['DE', 'Tel.-Nr. «0171 3920057»'],
    ['DE', 'Rückrufnummer: «0171 3920057»'],
    ['DE', 'Praxisnummer «030 23125014»'],
    ['US', 'Booking: «212-555-0142»'],
    ['US', 'You asked for a plumber: Hector, «2125550142», tell him I sent you'],
    ['US', 'Our nanny is great: «2125550142»'],
  ])('%s reads its own national numbers without a word beside them: %s', (region, sentence) => {
    const { text, parts } = marked(sentence);
    expect(partsOf(text, finderIn(region)(text))).toEqual(parts);
  });

  it.each([
    ['US', 'The desk: 020 7946 0958'],
    ['GB', 'Order 2125550142'],
    ['US', 'Er schrieb 86 095 742 719 auf'],
    ['FR', 'Les paliers 20 40 60 80 100 sont ronds'],
    ['DE', 'Die Messe läuft 07.11.-09.11.2025, Eintritt frei'],
    ['ZZ', 'Order 2125550142'],
    ['FR', 'Le tirage du loto : 06 12 23 31 45 + 7'],
    ['DE', 'Offen 09.00 – 17.30 und 08.00 - 12.00'],
    ['DE', 'CUSIP 037833100'],
    ['DE', 'Bitte Vorgangsnummer 0171 3920573 angeben'],
    ['DE', 'Gutscheincode 015112345678'],
    ['DE', 'Vertrag 030-9018201'],
    ['FR', 'n° de suivi 0612345678'],
    ['GB', 'Voucher 07700900456 expires soon'],
    ['DE', 'Aktenz. 0171/3920573'],
    ['DE', 'Umsatz 01/2024-09/2024'],
    ['DE', 'Kto 0172483901, BLZ 70050000'],
    ['NL', 'Bestelnummer 0648712046'],
    ['IT', 'P.IVA 03338712046'],
    ['JP', '型番 03-4871-2046'],
    ['DE', 'DHL 0492683020 ist unterwegs'],
    ['DE', 'Nutzer user_0171392057 ist gesperrt'],
    ['FR', 'commande n° 0612345678'],
    ['GB', '02/07/1918 - 11/11/1918'],
    ['GB', 'Unix time 0491097588, so long ago'],
    ['PL', 'numer zamówienia 512345678'],
    ['JP', '伝票番号 0312-3456-7890'],
    ['JP', '受付番号は03-1234-5678です'],
    ['CN', '订单号13812345678'],
    ['CN', '播放量13812345678次'],
    ['JP', '売上は03 1234 5678円'],
    ['DE', 'Art.-Nr. 0171 3920057'],
    ['DE', 'Kd.-Nr. 0171 3920057'],
    ['DE', 'Beleg 01713920057'],
    ['DE', 'Vorgang 0171/392005'],
    ['IT', 'Ord. 347-3829714'],
    ['PL', 'Wyświetlenia: 512345678'],
    ['IN', 'His record was, in the end: 9876543210'],
    ['DE', 'PZN: 01713920'],
    ['NL', 'bestelling 0612345678'],
    ['NL', 'factuur nr. 0612345678'],
    ['FR', 'Référence : 0639981234'],
    ['FR', 'réf. 0639981234'],
    ['FR', 'billet n° 0639981234'],
    ['PL', 'KRS 0000473829'],
    ['PL', 'Wyświetlenia: 512 345 678'],
    ['ES', 'Visitas: 612 345 678'],
    ['ES', 'Presupuesto: 612 345 000'],
    ['ES', 'La población es 612 345 678'],
    ['ES', 'En total fueron 612 345 678'],
    ['ES', 'Cerrajero de 612 345 678 puertas'],
    ['IT', 'Pratica di Chiara 3471234567'],
    ['DE', 'Bestell-ID 01713920057'],
    ['ES', 'Son 612 345 678 personas'],
    ['US', 'My order never came: 2125550142'],
    ['US', 'It had, in the end, 2125550142 downloads'],
    ['US', 'Booking no. 2125550142'],
    ['US', 'Phone storage 128/256/512 GB'],
    ['US', 'Call volume: 312/448/229 a day'],
  ])('%s leaves the others’ alone: %s', (region, text) => {
    expect(finderIn(region)(text)).toEqual([]);
  });
});

describe('what people read', () => {
  const TOLD: readonly (readonly [datum: string, text: string])[] = [
    [CARD, `Charge ${CARD}`],
    ['jane@example.com', 'Mail jane@example.com'],
    ['536-90-4399', 'SSN 536-90-4399'],
    ['12 Elm Street', 'I live at 12 Elm Street'],
  ];

  it.each(TOLD)('never repeats %s', (datum, text) => {
    for (const { message, why, suggestion } of find(text)) {
      for (const words of [message, why, suggestion]) {
        expect(words).toMatch(/^\p{Lu}.*\.$/u);
        expect(words).not.toContain(datum);
      }
    }
  });

  it('says which number it is', () => {
    expect(find('CPF 529.982.247-25')).toMatchObject([
      { class: 'tax-id', message: 'This reads like a Brazilian CPF number.', suggestion: 'Take it out.' },
    ]);
  });
});

/** Bits of what the rule looks for, to be put together at random. */
const bits = fc
  .array(
    fc.oneof(
      fc.constantFrom(...'0123456789 .-/()+:@,\n#°'),
      fc.constantFrom(
        '+1 212 555 0142',
        '12 Elm',
        ' Street',
        'Call ',
        'DE89',
        '3704 0044',
        'born ',
        '12/03/1985',
        'P.O. Box ',
        '::',
        'ff',
        ' (at) ',
      ),
      fc.constantFrom(
        '–',
        '\u00a0',
        '\u200b',
        '１２',
        '١٢',
        '\ud835\udfcf',
        '\u0301',
        '👍🏽',
        'rue ',
        'Via Roma ',
        'straße ',
        'SSN ',
        ' Apt 4',
        ', TX 75001',
      ),
      fc.constantFrom(CARD, 'jane@example.com', '192.0.2.1', 'patient', ' was diagnosed with '),
    ),
    { maxLength: 24 },
  )
  .map((parts) => parts.join(''));

describe('any text', () => {
  const spansOf = (text: string) => find(text).map(({ class: kind, span, message }) => ({ kind, message, ...span }));
  const inOrder = (spans: ReturnType<typeof spansOf>) => spans.toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0));

  it('has its finds on grapheme boundaries, none over another', () => {
    fc.assert(
      fc.property(fc.oneof(bits, unicode), (text) => {
        const boundaries = boundariesOf(text);
        let last = 0;
        for (const { message, start = -1, end = -1 } of inOrder(spansOf(text))) {
          expect(message).not.toContain('failed');
          expect(boundaries.has(start) && boundaries.has(end)).toBe(true);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
      { numRuns: 1500 },
    );
  });

  it('has finds that depend on their paragraph alone', () => {
    fc.assert(
      fc.property(bits, bits, fc.constantFrom('\n\n', '\n \n', '\r\n\r\n', '\n\t\n\n'), (before, after, blank) => {
        const shift = before.length + blank.length;
        const moved = spansOf(after).map((span) => ({
          ...span,
          start: (span.start ?? 0) + shift,
          end: (span.end ?? 0) + shift,
        }));
        expect(inOrder(spansOf(`${before}${blank}${after}`))).toEqual(inOrder([...spansOf(before), ...moved]));
      }),
      { numRuns: 700 },
    );
  });
});

const LENGTH = 63_206;
const fill = (unit: string) => unit.repeat(Math.ceil(LENGTH / unit.length)).slice(0, LENGTH);

describe('a draft of 63,206 characters', () => {
  it.each([
    ...[
      '1',
      '1 ',
      '12 ',
      '1234 ',
      '1 1 1 ',
      '1.',
      '1-',
      '1/',
      '1.1.1.1 ',
      '1:1:1 ',
      '::',
      'a@',
      'a@a.',
      '(at) ',
      'c0ffee5h1d',
      '+1 ',
      '+49 30 ',
    ],
    ...[
      '4242 ',
      'GB29 ',
      'DE89 3704 ',
      'AB12 ',
      '12 Elm ',
      '12 Elm St ',
      'Via A ',
      '1 rue de la ',
      'call 5551234 ',
      'Tel. 030 901820 ',
    ],
    ...[
      'born 12/03/1985 ',
      '12345678Z ',
      'Hauptstr. 5, ',
      '51.12345, 0.12345 ',
      'patient ',
      'Our patient A was diagnosed ',
      '１',
      '1\u200b',
      '1\u0301',
      '1\n',
    ],
  ])('of %j costs no more work than one of its length may', (unit) => {
    const text = fill(unit);
    expect(countWork(text, 'US')).toBeLessThan(MOST_WORK + 100);
    for (const { message } of find(text)) expect(message).not.toContain('failed');
  });

  it('of addresses alone is read until the work is done, and no further', () => {
    expect(countWork(fill('12 Elm St '), 'US')).toBeGreaterThan(MOST_WORK);
    expect(find(fill('12 Elm St ')).length).toBeLessThan(MOST_WORK / 8);
  });

  it.each(['12 Elm St ', '1.1.1.1 ', 'a@ ', '212-555-0142 ', '(at) ', '::1 '])(
    'of %j hides nothing: what goes unread is said',
    (decoy) => {
      const text = `${fill(decoy).slice(0, LENGTH - 20)} ${CARD}`;
      const found = find(text);
      const isRead = found.some((finding) => finding.class === 'card');
      const unread = found.filter((finding) => finding.class === 'unread');
      expect(isRead || unread.length === 1).toBe(true);
      expect(unread.every(({ span }) => span?.start === 0 && span.end === text.length)).toBe(true);
    },
  );

  it('is read again in full once there is less in it', () => {
    const long = `Our stands: ${fill('12 Elm St ')}`;
    expect(find(long).map((finding) => finding.class)).toContain('unread');
    expect(find(long.slice(0, 200)).map((finding) => finding.class)).not.toContain('unread');
    expect(find(`${long} ${CARD}`).map((finding) => finding.class)).toContain('unread');
    expect(find(`Our stands: ${CARD}`).map((finding) => finding.class)).toEqual(['card']);
  });

  it('of ordinary words with a year and a time costs next to none', () => {
    const post =
      'The new plant in Ohio is open since 10:30 in 2026, and the team’s first car is out. Come and see it! ';
    expect(countWork(fill(post), 'US')).toBeLessThan(7 * (LENGTH / post.length));
  });

  it.each(['jane@example.com', '212-555-0142', CARD])('is read to its end: %s', (datum) => {
    const text = `${fill('We are glad to see you. ').slice(0, LENGTH - datum.length - 1)} ${datum}`;
    expect(partsOf(text, find(text))).toEqual([datum]);
  });
});
