import { describe, expect, it } from 'vitest';
import { mask } from '../../rules/mask.ts';
import { finder, marked, partsOf } from './sample.ts';

const find = finder('gibberish');

/** Put together here, so that none of them stands in one piece anywhere. */
function glued(...parts: readonly string[]): string {
  return parts.join('');
}

const keys: readonly string[] = [
  '«;l;;gmlxzssaw»',
  '«asdfghjkl»',
  '«ASDFGHJKL!!!»',
  '«asdfgh asdfgh»',
  '«sdfghjkl;;»',
  '«lkjhgfds»',
  '«zxcvbnm,,»',
  '«qwertzuiopp»',
  '«azertyuiopp»',
  '«wxcvbnnn»',
  '«asdasdasd»',
  '«jkljkljkl»',
  '«qweqwe 12»',
  '«jjjjjjjjjjjjjj»',
  '«;;;;;;;;;;;»',
  '«]]]]]]]]]]»',
  '«gggggggggg»  ',
  '  «hjgfdkjsg»',
  '«vbncmxkdf»',
  '«xcvmnbsdlk sdkfjhg»',
  '«fjdkslfjdksl 8»',
  '«sdkfjhg,,, dfkjg»',
  '«@tulip dfkjghdf»',
  '«lkjsdflkj 😀»',
  '«;lkj;lkj»',
  '«xdfcgvhbj»',
  '«asdf»',
  '«qweasdzxc»',
  '«qazwsxedc»',
  '«asdfasdf»',
  '«asd asd asd»',
  '«qwertyuiop»',
  '«fdsa fdsa»',
  '«jklö jklö»',
  '«äölkjhgfdsa»',
  '«ghghghghgh»',
  '«alskdjf»',
  '«sdkj sdkjf sldk»',
  '«xmcnvb»',
  '«jjjjjjjj;;;;;;lllllll»',
  '«,,,,,,,,mmmmmmmm»',
  '«]]]]]]]]\\\\\\\\»',
  '«777777777777777777777»',
  '«34t5u8943tu8934ut»',
];

const passwords: readonly string[] = [
  glued('Summer', '2024', '!'),
  glued('Winter', '2025', '!!'),
  glued('Sommer', '24', '!'),
  glued('Invierno', '2025', '!'),
  glued('Été', '2025', '!'),
  glued('Password', '123'),
  glued('Passwort', '1', '!'),
  glued('Welcome', '2025'),
  glued('letmein', '99'),
  glued('tr0ub', '4dor', '&3'),
  glued('P@ss', 'w0rd'),
  glued('Qu4rk$', 't3in'),
  glued('xK9', 'mQ2', 'pL4'),
  glued('Monkey', '!', '8842'),
  glued('  7hGq', '2Zx9Lw  '),
];

const good: readonly string[] = [
  '',
  ' ',
  'Happy Friday!',
  'Hmmmmmmmmm',
  'Brrrrrrrrrr ❄️',
  'Zzzzzzzzzzz',
  'Soooooooooo good',
  'AAAAAAAAAAAAAH!',
  'Goooooooooooal!',
  'kkkkkkkkkkkkk',
  'wwwwwwwwww',
  'hahahahahaha',
  'jajajajajaja',
  'rsrsrsrsrs',
  '5555555',
  'Grrrrrrrrr',
  'Pssssssssst',
  '!!!!!!!!!!!',
  '..........',
  '----------',
  'asdfghjkl, what a day!',
  'I can’t even asdfghjkl',
  'QWERTY',
  'qwerty or azerty?',
  'Rhythm!',
  'Rhythms',
  'Angstschweiß',
  'Strengths',
  'Weltschmerz',
  'Borschtsch',
  'Selbstständigkeit',
  'Rechtschreibprüfung',
  'Strumpfhosen!',
  'Schmetterlinge',
  'Chrysanthèmes',
  'Aujourd’hui!',
  'Extraordinairement',
  '¡Desafortunadamente!',
  'Otorrinolaringólogo',
  'Llanfairpwllgwyngyll',
  'Zmrzlina',
  'Szczęście',
  'NATO, UNHCR, OSZE',
  'HTTPS',
  '2026!',
  'Q4!',
  'iPhone17',
  'Formula1!',
  'COVID19',
  'Expo2026',
  'Team2026!',
  'Vienna2026!',
  'Summer2026',
  'V2.0.1',
  '24/7/365',
  '10:30am',
  '€1,200.50',
  '50%OFF!',
  'R&D',
  'H2O+CO2',
  'RTX4090',
  'C-3PO',
  'Blink182',
  'Ctrl+Alt+Del',
  'PR3M13R3',
  'ksksksks',
  'jk jk',
  'jkl',
  'flasks',
  'Alaska!',
  'Kafka',
  'Hajj',
  'Halal',
  'Wert',
  'Fön',
  'DSL, DHL, KLM',
  'RSVP, pls',
  'pffffttttt',
  'Sssssshhhhhh',
  'Aaaaaaaahhhhhhhh',
  'Oooooooohhhhhhhh',
  '1z999aa10123456784',
  'Skål!',
  'Expo!2027',
  'Bingo!',
  'B2B&B2C',
  '3x3Basketball',
  'AcmeMotors24!',
  '#DriveAcme2026!',
  '#dfkjghdf',
  '@xcvmnbsdlk',
  'https://acme.example/xK9mQ2pL4',
  'acme.example/dfkjghdf',
  'hello@acme.example',
  'Monday2026-01-05',
  '🚗🚙🏎️',
  'تفضلوا',
  'ههههههههه',
  'おはよう',
  'ㅋㅋㅋㅋㅋㅋㅋㅋ',
  'Доброе утро',
];

describe('gibberish', () => {
  it.each(keys)('finds keys: %s', (sentence) => {
    const { text, parts } = marked(sentence);
    const found = find(text);
    expect(partsOf(text, found)).toEqual(parts);
    expect(found).toMatchObject([{ class: 'keys', message: 'This reads like keys that were hit at random.' }]);
  });

  it('finds passwords, and shows none', () => {
    const missed = passwords.filter((text) => {
      const [found, ...others] = find(text);
      if (found === undefined || others.length > 0 || found.class !== 'password') return true;
      return partsOf(text, [found])[0] !== text.trim() || mask(text, [found]).text.includes(text.trim());
    });
    expect(missed).toEqual([]);
  });

  it.each(good)('leaves alone: %s', (text) => {
    expect(partsOf(text, find(text))).toEqual([]);
  });

  it('finds what is wanted alone', () => {
    const [word = ''] = passwords;
    expect(finder('gibberish', { keys: false })('asdfghjkl')).toEqual([]);
    expect(finder('gibberish', { keys: false })(word)).toHaveLength(1);
    expect(finder('gibberish', { passwords: false })(word)).toEqual([]);
    expect(finder('gibberish', { passwords: false })('asdfghjkl')).toHaveLength(1);
  });

  it('lets an exception pass', () => {
    expect(finder('gibberish', {}, { allow: ['dfkjghdf'] })('dfkjghdf')).toEqual([]);
  });

  it('takes a long draft for no accident', () => {
    expect(find('asdfghjkl '.repeat(6_400).slice(0, 63_206))).toEqual([]);
    expect(find('j'.repeat(63_206))).toEqual([]);
  });
});
