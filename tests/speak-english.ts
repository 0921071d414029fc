import { speak } from '../rules/say.ts';
import { wordsOf } from '../scripts/words-of.ts';

speak(wordsOf('en'));
// The small scripts ask the browser's own object.
Reflect.set(globalThis, 'chrome', { i18n: { getMessage: wordsOf('en') } });
