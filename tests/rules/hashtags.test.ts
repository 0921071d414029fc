import { describe, expect, it } from 'vitest';
import { compile } from '../../rules/check.ts';
import { draft, finder, marked, partsOf, setting, settings } from './sample.ts';

const find = finder('hashtags', { own: ['#OpenRoad', 'SommerMitAcme', '#été'], banned: ['#FollowBack', 'f4f'] });

const bad: readonly string[] = [
  'The road is yours. «#WhyIStayed»',
  '«#WhyIStayed»: because of the view',
  'The road is yours. «#whyistayed» #openroad',
  'Follow us! «#FollowBack»',
  'Follow us! «#followback»',
  'Follow us! «#F4F»',
  'Two of them: «#Monday» «#Mood»',
  '(«#Monday»)',
  '“«#Monday»”',
  '«#Monday»!',
  'Sommer! «#Sommer»',
  'L’été arrive «#Été2026»',
  '«#Verano» en la carretera',
  '«#夏» です',
  '«＃夏» です',
  '«#صيف» جميل',
  '«#2026Goals» are set',
  '«#road_trip» time',
  'A road,«#Monday»',
  '🎉«#Monday»🎉',
  'Morning ☀️«#Monday»',
  '«#OpenRoads» is not ours',
  '«#OpenRoad_» has a line too many',
  '«#OpenRoad2027» is next year’s',
  'Two in a row:\n«#Monday»\n«#Mood»',
  '«#Open»-Road is half of ours',
  '«#100DaysOfRoads» starts today',
  '«#Straße» oder «#Strasse»?',
  '«#Covid19» changed how we drive',
];

const good: readonly string[] = [
  '',
  'The road is yours.',
  'The road is yours. #OpenRoad',
  'The road is yours. #openroad',
  'The road is yours. #OPENROAD!',
  'The road is yours. #DriveAcme',
  'Der Sommer ist da #SommerMitAcme',
  'L’été est là #été',
  'L’été est là #ÉTÉ',
  'L’été est là #e\u0301te\u0301',
  'We are #1 in Leeds',
  'Stand #42, hall 3',
  'Issue #2026 is out',
  'Written in C# and F#',
  'See acme.example/#contact',
  'https://acme.example/page#section',
  'Fish &#38; chips',
  'Press # to continue',
  'a#b',
  '##',
  '🎉🎉 #️⃣',
  'FollowBack without the sign',
  'Our blue is #1F3A93, and our grey #708090',
  '#DriveAcme’s best day',
  '#DriveAcme-Tour, day one',
  '#DRIVEACME… and a #openroad.',
  'The number is # 1 for #24 on the 4th',
  '#ＯｐｅｎＲｏａｄ',
  'https://acme.example/?a=1#Monday',
  '#_ and #__ and #-Monday',
];

describe('finds', () => {
  it.each(bad)('%s', (sentence) => {
    const { text, parts } = marked(sentence);
    expect(partsOf(text, find(text))).toEqual(parts);
  });
});

describe('passes', () => {
  it.each(good)('%s', (sentence) => {
    expect(partsOf(sentence, find(sentence))).toEqual([]);
  });
});

describe('options', () => {
  const text = 'So good #one #two #three, and #four';

  it.each([
    [{}, []],
    [{ most: 4 }, []],
    [{ most: 3 }, ['#four']],
    [{ most: 2 }, ['#three, and #four']],
    [{ most: 0 }, ['#one #two #three, and #four']],
    [{ banned: ['two'] }, ['#two']],
    [{ own: ['one', 'two', 'four'] }, ['#three']],
    [{ own: ['one', 'two', 'three', 'four'], banned: ['four'] }, ['#four']],
  ])('%o', (options, parts) => {
    expect(partsOf(text, finder('hashtags', options)(text))).toEqual(parts);
  });

  it('tells what it found', () => {
    const found = finder('hashtags', { own: ['one'], banned: ['two'], most: 3 })(text);
    expect(new Set(found.map((finding) => finding.class))).toEqual(new Set(['banned', 'new', 'many']));
  });
});

it('does not ask for a second look', () => {
  const text = 'So good #one #two #three, and #four';
  const check = compile(settings([setting('hashtags', { own: ['one'], banned: ['four'] })]));
  const asked = (looked: readonly string[]) => check(draft(text, { looked }), 0).findings.map(({ look }) => look);
  expect(asked([])).toEqual(['#two', '#three', undefined]);
  expect(asked(['#TWO'])).toEqual(['#three', undefined]);
  expect(asked(['#two', '＃Three', '#four'])).toEqual([undefined]);
});

it('finds it at the end of the longest draft', () => {
  const text = `${'The road is yours. '.repeat(3_300)}#Monday`;
  expect(partsOf(text, find(text))).toEqual(['#Monday']);
});
