import type { Draft } from '../../rules/rule.ts';

/** Ordinary posts to measure with, no two of them alike in any paragraph: a check that remembers must not profit from it. */

const SENTENCES: readonly string[] = [
  'We are happy to announce that the new plant in Ohio is open, and the team’s first car rolled off the line at # this morning!',
  'Come and see it: doors are open from Monday to Friday (10-17h), well-known guests included, so don’t miss the tour of paint shop #.',
  'Read more at www.cars.example/tour/# #opening',
  'Thank you to the # people who came to our stand in Lisbon yesterday — you made the week for all of us.',
  'Our new colour is called Harbour Blue. It took # tries, two designers and one very patient cat to get it right.',
  'Did you know? Half of all our parts now travel by train, which saves # lorries on the road every month.',
  'Looking for a summer job? We have # places in the workshop, and no, you do not need to know what a gasket is.',
  '“The best test drive I ever had,” says reader # of the magazine, and we are blushing a little. 😊',
  'Happy Friday! What is the longest trip you ever took without a stop? Ours was # kilometres, with a dog.',
  'Service notice: the app will be down for # minutes on Sunday night while we move it to a faster home.',
  'A big hand for Priya and Tomás, who today finished year # of their training with honours. 🎉',
  'Small changes, long road: edition # of our report is out, with everything that did not go well this year, too.',
];

/** Repeatable, and different for every number. */
function random(seed: number): () => number {
  let state = (seed * 2654435761) >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

let serial = 0;

/** A text of so many UTF-16 units that nobody has seen yet, in paragraphs of about 400 with `between` between them. */
export function freshText(length: number, between = '\n\n'): string {
  serial += 1;
  const next = random(serial);
  let text = '';
  for (let paragraph = 0; text.length < length; ) {
    const sentence = SENTENCES[Math.floor(next() * SENTENCES.length)] ?? '';
    const words = sentence.replace('#', String(Math.floor(next() * 900) + 100));
    paragraph += words.length;
    text += words + (paragraph > 400 ? between : ' ');
    if (paragraph > 400) paragraph = 0;
  }
  return flat(text.slice(0, length));
}

/** Glued strings are flattened by whoever reads them first; it should not be the one who is measured. */
export function flat(text: string): string {
  return Buffer.from(text, 'utf16le').toString('utf16le');
}

const AUTHOR = { state: 'listed', account: 'acme', kind: 'brand', label: '@AcmeMotors' } as const;

/** A post of the sample organisation's own account. */
export function draft(text: string): Draft {
  return { text, site: 'x', surface: 'post', author: AUTHOR };
}
