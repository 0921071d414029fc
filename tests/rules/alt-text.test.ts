import { describe, expect, it } from 'vitest';
import type { Attachment } from '../../rules/attachment.ts';
import { compile } from '../../rules/check.ts';
import { draft, setting, settings } from './sample.ts';

function find(goesAlong: readonly Attachment[], options: object = {}, text = 'Happy Friday!') {
  const { findings } = compile(settings([setting('alt-text', options)]))(draft(text, { goesAlong }), 0);
  return findings.map(({ message, level }) => `${level}: ${message}`);
}

const picture = (words?: string): Attachment => ({ kind: 'picture', ...(words !== undefined && { words }) });

/** Descriptions that say what a picture shows, however short, odd or foreign. */
const good: readonly string[] = [
  'A red roadster on a coast road at dusk',
  'Roadster',
  'Our logo',
  'Dog',
  'A test drive',
  'Test drive on ice',
  'Download our app, says the sign',
  'Signal at red, 1923',
  'Portrait of the new chairwoman',
  'Screenshot of the new settings page',
  'Photo: the team in front of the new plant',
  'Image of a heart made of tyres',
  'Picture of our founder, 1923',
  'Graph: sales rose from 3 to 7 million between 2020 and 2025',
  'Two people shake hands.',
  'A sign that says “img_2041.jpg”',
  'Foto unseres Teams auf der Messe',
  'Ein roter Roadster auf einer Küstenstraße',
  'Bild 3: die neue Halle',
  'Vue de la nouvelle usine',
  'Photo de l’équipe',
  'Un coche rojo en la costa',
  'Imagen del equipo en la feria',
  'Um carro vermelho na estrada',
  '赤いロードスター',
  '红色跑车',
  'سيارة حمراء على طريق ساحلي',
  '❤️',
  'A'.repeat(1000),
];

/** Words that stand where a description should. */
const nothing: readonly string[] = [
  'image',
  'Image',
  'IMAGE',
  ' photo ',
  'picture',
  'Image 1',
  'image2',
  'Photo 1 of 4',
  'Bild',
  'Bild 2 von 3',
  'Foto',
  'Vorschau',
  'aperçu',
  'Capture d’écran',
  'imagen',
  'Captura de pantalla',
  '画像',
  'صورة',
  'alt text',
  'Image preview',
  'a photo',
  'Image of',
  'n/a',
  'xxx',
  'Untitled design (3)',
  'Copy of Untitled design',
  'Screenshot 2026-11-02 at 10.12.33',
  'WhatsApp Image 2026-11-01 at 09.12.11',
  'IMG-20261101-WA0003',
  '0f8fad5b-d9cb-469f-a165-70867728950e',
  'IMG_2041.jpg',
  'IMG_2041',
  'DSC00123',
  'PXL_20260412_101500',
  'roadster.png',
  'final final banner.webp',
  'Screenshot 2026-04-12 at 10.15.00.png',
  '…',
  '.',
  '1',
  '1/4',
];

describe('passes', () => {
  it.each(good)('%s', (words) => {
    expect(find([picture(words)])).toEqual([]);
  });

  it.each<[string, readonly Attachment[]]>([
    ['nothing', []],
    [
      'a video, a document, a poll and a quoted post',
      [{ kind: 'video' }, { kind: 'document' }, { kind: 'poll' }, { kind: 'post' }],
    ],
    ['what may be anything', [{ kind: 'something' }]],
  ])('%s', (_, goesAlong) => {
    expect(find(goesAlong)).toEqual([]);
  });
});

describe('finds', () => {
  it.each(nothing)('%s', (words) => {
    expect(find([picture(words)])).toEqual([
      expect.stringMatching(/^block: “.+” does not say what the picture shows\.$/s),
    ]);
  });

  it('a picture without a description, whatever the text says', () => {
    for (const text of ['', 'A red roadster on a coast road', 'x'.repeat(63_206), 'شلون 🚗']) {
      expect(find([picture()], {}, text)).toEqual(['block: A picture has no description.']);
    }
  });

  it('some of several, once', () => {
    expect(find([picture(), picture('A roadster'), picture(), { kind: 'video' }])).toEqual([
      'block: 2 pictures have no description.',
    ]);
  });

  it('the same words under several pictures, once', () => {
    expect(find([picture('image'), picture('image')])).toHaveLength(1);
  });
});

describe('where a description can’t be seen', () => {
  const unseen: Attachment = { kind: 'picture', unseen: true };

  it('says so, and stops nobody for it', () => {
    expect(find([unseen])).toEqual(['note: Whether a picture has a description can’t be seen here.']);
    expect(find([unseen, { kind: 'something', unseen: true }])).toEqual([
      'note: Whether 2 pictures have a description can’t be seen here.',
    ]);
  });

  it('is as bad as the policy says', () => {
    expect(find([unseen], { unseen: 'warn' })[0]).toMatch(/^warn:/);
    expect(find([unseen], { unseen: 'off' })).toEqual([]);
  });

  it('is said beside what is missing', () => {
    expect(find([unseen, picture()])).toEqual([
      'block: A picture has no description.',
      'note: Whether a picture has a description can’t be seen here.',
    ]);
  });
});

it('is asked again when the description alone has changed', () => {
  const check = compile(settings([setting('alt-text')]));
  const level = (one: Attachment) => check(draft('Happy Friday!', { goesAlong: [one] }), 0).level;
  expect([picture(), picture('A roadster'), picture()].map(level)).toEqual(['block', 'off', 'block']);
});
