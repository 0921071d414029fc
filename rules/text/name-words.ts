import { wordSet } from './word-set.ts';

/** Adjectives that people put before an insult, with a capital or without. */
export const BELITTLES = wordSet(
  `absolute angry bald big bitter cheap complete corrupt crazy cruel damn dirty dumb evil fat filthy fucking greedy heartless holy
  huge lazy little lousy lucky lying mean miserable nasty old poor pathetic rich rotten rude sad selfish sick silly sleazy slimy
  smug sneaky sorry spoiled stupid tiny total typical ugly ungrateful useless utter vile weak wet white worthless young`,
);

/** What goes with the word that is no name: "Dick Pics". */
export const BELONGS = wordSet('pic pics move moves joke jokes head heads face energy size lover lovers grabber lips');
