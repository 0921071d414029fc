import type { ReplayDraft } from './draft.ts';
import { ORDINARY } from './ordinary-posts.ts';

/** The drafts that come with Gatepost: some that should not have gone out, and ordinary posts, which should. */
export function shippedDrafts(): readonly ReplayDraft[] {
  const told = [...INCIDENTS, ...RISKY].map(([origin, text]) => draft(origin, text, false));
  const ordinary = Object.entries(ORDINARY).flatMap(([origin, texts]) =>
    texts.map((text) => draft(origin, text, true)),
  );
  return [...told, ...ordinary];
}

function draft(origin: string, text: string, isOrdinary: boolean): ReplayDraft {
  return { text, site: 'x', surface: 'post', as: undefined, origin, isOrdinary };
}

/** Posts that went out from the wrong account, word for word, as reported in the press of their year. */
const INCIDENTS: readonly (readonly [who: string, text: string])[] = [
  [
    'American Red Cross, 2011',
    "Ryan found two more 4 bottle packs of Dogfish Head's Midas Touch beer.... when we drink we do it right #gettngslizzerd",
  ],
  [
    'Chrysler, 2011',
    'I find it ironic that Detroit is known as the #motorcity and yet no one here knows how to fucking drive',
  ],
  ['United States Secret Service, 2011', "Had to monitor Fox for a story. Can't. Deal. With. The. Blathering."],
  [
    'KitchenAid, 2012',
    "Obamas gma even knew it was going 2 b bad! 'She died 3 days b4 he became president'. #nbcpolitics",
  ],
];

/** Invented drafts, each with something that an organisation may want to hear of. */
const RISKY: readonly (readonly [what: string, text: string])[] = [
  ['swearing', 'Our bloody website is down again, we are on it.'],
  ['swearing', 'Who the hell scheduled this for 3 am? Anyway: the new range is live.'],
  ['swearing', 'Holy sh!t, you sold us out in nine minutes. Thank you.'],
  ['swearing', 'No more bullshit fees: from Monday you pay what the label says.'],
  ['a card number', 'Hi! We refunded the 40 euros to 4111 1111 1111 1111, please check on Friday.'],
  ['a bank account', 'Please send the deposit to DE89 3704 0044 0532 0130 00 and write your name with it.'],
  ['a phone number', 'The winner is Dana! Call her on (212) 555-0142 and say congratulations.'],
  ['somebody’s door', 'Thanks for the photo, the courier will be at 12 Main Street, Springfield, IL 62701 by noon.'],
  ['a private person', 'my landlord is coming at six and I still haven’t found the cat, pray for me'],
  ['a private person', 'ugh so hungover, how is it only tuesday'],
  ['a private person', 'Mum called twice during the meeting. I love her but please.'],
];
