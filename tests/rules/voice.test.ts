import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { ORDINARY } from '../../policy/replay/ordinary-posts.ts';
import { VOICE_CUES } from '../../rules/data/voice-words.ts';
import type { Author } from '../../rules/rule.ts';
import { makeView } from '../../rules/text/view.ts';
import { compileCues } from '../../rules/wrong-account/cues.ts';
import { bitsOf } from '../../rules/wrong-account/sentences.ts';
import { compileVoice } from '../../rules/wrong-account/voice.ts';
import { accuracyOf } from './accuracy.ts';
import { AS, finder, marked, partsOf } from './sample.ts';
import { VOICES, type Voices } from './sets/voice.ts';
import { HELD_OUT } from './sets/voice-held-out.ts';
import { unicode } from './text/unicode.ts';

const find = finder('wrong-account', {}, { level: 'warn' });
const isFound = (text: string, author: Author) => find(text, author).length > 0;

/** Rows of a set as one account is judged by them; those that this account's voice says nothing of are left out. */
function rowsOf(sets: readonly Voices[], asks: 'asksBrand' | 'asksPersonal') {
  return sets.flatMap(({ kind, drafts, [asks]: label }) =>
    label === undefined ? [] : drafts.map((text) => ({ text, label, kind })),
  );
}

function countsOf(sets: readonly Voices[], asks: 'asksBrand' | 'asksPersonal', author: Author) {
  const { wrong: _, ...counts } = accuracyOf(rowsOf(sets, asks), ({ text }) => isFound(text, author));
  return counts;
}

describe('how often a voice is known', () => {
  it('a private one on a brand’s account', () => {
    expect(countsOf(VOICES, 'asksBrand', AS.acme)).toEqual({
      truePositives: 382,
      falsePositives: 1,
      falseNegatives: 58,
      trueNegatives: 306,
    });
  });

  it('an organization’s on a personal account', () => {
    expect(countsOf(VOICES, 'asksPersonal', AS.jane)).toEqual({
      truePositives: 66,
      falsePositives: 1,
      falseNegatives: 2,
      trueNegatives: 717,
    });
  });

  it('on drafts that the rule was not built on', () => {
    expect(countsOf(HELD_OUT, 'asksBrand', AS.acme)).toEqual({
      truePositives: 65,
      falsePositives: 0,
      falseNegatives: 46,
      trueNegatives: 109,
    });
    expect(countsOf(HELD_OUT, 'asksPersonal', AS.jane)).toEqual({
      truePositives: 10,
      falsePositives: 0,
      falseNegatives: 4,
      trueNegatives: 214,
    });
  });

  it('asks about no ordinary post', () => {
    const posts = Object.values(ORDINARY).flat();
    expect(posts).toHaveLength(326);
    expect(posts.filter((text) => isFound(text, AS.acme))).toEqual([]);
  });
});

test('each kind of cue has a bit of its own', () => {
  expect(new Set(VOICE_CUES.map((kind) => bitsOf(kind))).size).toBe(VOICE_CUES.length);
});

describe('the incidents', () => {
  it.each(VOICES.find(({ kind }) => kind === 'personal: incidents')?.drafts ?? [])('%s', (text) => {
    expect(find(text, AS.acme)).toMatchObject([{ rule: 'wrong-account', level: 'warn', class: 'personal-voice' }]);
    expect(find(text, AS.tulip)).toHaveLength(1);
    expect(find(text, AS.jane)).toEqual([]);
  });
});

const private_: readonly string[] = [
  '«My wife» and I finally booked Lisbon',
  'Good talk today. «My old boss» would have hated it.',
  '«so drunk» rn',
  '«i’m so tired» of this',
  'Had to work late. «Can’t deal» with this.',
];

const clean: readonly (readonly [why: string, sentence: string])[] = [
  ['quoted', '“My wife and I met here,” says Tom.'],
  ['quoted with straight marks', '"My wife and I met here," says Tom.'],
  ['quoted in German', '„Meine Frau und ich“ heißt das Stück.'],
  ['sung', '♪ My girl, my wife, my life ♪ tonight on stage'],
  ['a question to the reader', 'So drunk that you forgot your keys? We open doors.'],
  ['a customer’s question', 'Can I bring my wife? Yes.'],
  ['a product’s name', 'My Kitchen, My Sofa: two new magazines.'],
  ['done for a customer', 'Hi Jo, I’ve asked the driver, and he is stuck in traffic. ^KM'],
  ['a joke’s form', 'Me: I’m never eating cake again. Also me: cake.'],
];

describe('a private voice', () => {
  it.each(private_)('is heard in: %s', (sentence) => {
    const { text, parts } = marked(sentence);
    expect(partsOf(text, find(text, AS.acme))).toEqual(parts);
  });

  it.each(clean)('is not heard where it is %s', (_, text) => {
    expect(find(text, AS.acme)).toEqual([]);
  });

  it('is at home on personal accounts, and unknown ones are not asked', () => {
    expect(find('My wife and I are so drunk', AS.jane)).toEqual([]);
    expect(find('My wife and I are so drunk', AS.stranger)).toEqual([]);
    expect(find('My wife and I are so drunk', AS.nobody)).toEqual([]);
  });

  it('says as whom the draft would go out', () => {
    expect(find('so drunk rn', AS.tulip)).toMatchObject([
      { message: 'This sounds private, and it is about to go out as @TulipBank, a client account.' },
    ]);
  });

  it('can be switched off', () => {
    const deaf = finder('wrong-account', { personalVoice: false });
    expect(deaf('so drunk rn', AS.acme)).toEqual([]);
    expect(deaf('Thrilled to announce our new app! Shop now.', AS.jane)).toHaveLength(1);
  });
});

describe('an organization’s voice', () => {
  const offer = 'Thrilled to announce our new app! Shop now.';

  it('is heard on personal accounts alone', () => {
    expect(find(offer, AS.jane)).toMatchObject([{ class: 'brand-voice' }]);
    expect(find(offer, AS.stranger)).toHaveLength(1);
    expect(find(offer, AS.acme)).toEqual([]);
  });

  it('can be switched off', () => {
    const deaf = finder('wrong-account', { brandVoice: false });
    expect(deaf(offer, AS.jane)).toEqual([]);
    expect(deaf('so drunk rn', AS.acme)).toHaveLength(1);
  });
});

describe('the words', () => {
  const parts = fc.constantFrom(
    ...[
      'my',
      'wife',
      'I',
      'i',
      'you',
      'so drunk',
      'hate',
      'the',
      'Lions',
      'our',
      'meine',
      'Frau',
      'und',
      'die',
      'can’t',
      'Me',
      'ate',
      'never',
    ],
    ...[' ', ' ', ' ', ' ', '. ', '? ', '\n', '\n\n', '“', '”', '"', '♪', ':', 'word '],
  );
  const texts = fc.array(fc.oneof(parts, parts, unicode), { maxLength: 200 }).map((some) => some.join(''));

  it('are found in an edited draft as in a new one', () => {
    const author = { state: 'listed', account: 'acme', kind: 'brand', label: '@A' } as const;
    const edited = compileVoice({ personal: true, brand: true });
    const edit = fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.nat({ max: 30 }), texts);
    fc.assert(
      fc.property(texts, fc.array(edit, { maxLength: 4 }), (start, edits) => {
        let text = start;
        for (const [place, removed, inserted] of edits) {
          const from = Math.floor(place * text.length);
          text = text.slice(0, from) + inserted + text.slice(from + removed);
          const fresh = compileVoice({ personal: true, brand: true });
          expect(edited(text, author, false)).toEqual(fresh(text, author, false));
        }
      }),
      { numRuns: 150 },
    );
  });

  it('of one paragraph do not hang on another', () => {
    const findCues = compileCues();
    const paragraph = texts.map((text) => text.replace(/\n\s*\n/gu, '\n').trim());
    fc.assert(
      fc.property(paragraph, paragraph, (one, other) => {
        const shift = one.length + 2;
        const later = findCues(makeView(other)).map((cue) => ({
          ...cue,
          span: { start: cue.span.start + shift, end: cue.span.end + shift },
        }));
        expect(findCues(makeView(`${one}\n\n${other}`))).toEqual([...findCues(makeView(one)), ...later]);
      }),
      { numRuns: 300 },
    );
  });
});
