import { compile, prepare } from '../../rules/check.ts';
import { speak } from '../../rules/say.ts';
import { wordsOf } from '../words-of.ts';
import { draft, freshText } from './drafts.ts';
import { once } from './measure.ts';
import { entry, settings } from './policies.ts';

/**
 * Run by itself, so that nothing of it has run before: how long the fast rules take to get ready and then to check a first draft of 280
 * characters, or, with `at-once`, to check it when nothing is ready. Prints JSON, in milliseconds.
 */

speak(wordsOf('en'));
const policy = settings([
  entry('profanity'),
  entry('terms', { terms: ['Project Falcon'] }),
  entry('patterns', { patterns: ['\\bACME-\\d{4,}\\b'] }),
  entry('secrets'),
  entry('personal-data'),
  entry('wrong-account'),
]);
const post = draft(freshText(280));
const isAtOnce = process.argv.includes('at-once');
const { result: check, time: ready } = once(() => (isAtOnce ? prepare(policy).check : compile(policy)));
const { time: checked } = once(() => check(post, 0));
console.log(JSON.stringify({ ready, checked }));
