import { speak } from '../rules/say.ts';
import { askHere } from './say-here.ts';

/** Has everything said in the language of the browser that this runs in. */
export function speakHere(): void {
  speak(askHere);
}
