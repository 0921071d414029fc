import { speak } from '../rules/say.ts';
import { wordsOf } from '../scripts/words-of.ts';

speak(wordsOf('en'));
