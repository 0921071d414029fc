import { speakHere } from '../guard/speak-here.ts';
import { type MessageKey, say } from '../rules/say.ts';

/** Has a page of the extension say everything in the language of the browser, its title too, with lines that run as they do there. */
export function speakPage(title: MessageKey): void {
  speakHere();
  const { documentElement } = document;
  documentElement.lang = say('language');
  documentElement.dir = say('direction');
  document.title = say(title);
}
