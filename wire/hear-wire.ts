import {
  type Answer,
  type Answerer,
  type AnswerLater,
  ASK,
  FORM,
  GONE,
  type Question,
  relatedTo,
  SUBMIT,
} from './channel.ts';
import { isForm, ofForm } from './forms.ts';

/**
 * Hears what the page's side says over its line, in the isolated world: questions, what it has given up, and `around`: that a script is
 * about to submit a form by its event.
 */
export function hearWire(
  line: EventTarget,
  makeAnswerer: (answer: AnswerLater) => Answerer,
  around: (form: Element) => void,
): (event: Event) => void {
  /** Forms that wait, with what was asked of them, by their numbers. */
  const forms = new Map<number, { readonly form: HTMLFormElement; readonly body: string }>();
  let made: Answerer | undefined;
  const answerer = () => {
    made ??= makeAnswerer(answer);
    return made;
  };

  const answer = (id: number, given: Answer): void => {
    const waiting = forms.get(id);
    forms.delete(id);
    // The page may have written in it since.
    const isOther = given === 'go' && waiting !== undefined && bodyOf(waiting.form) !== waiting.body;
    const final = isOther ? askForm(id, waiting.form) : given;
    if (final === undefined) return;
    line.dispatchEvent(new FocusEvent(String(id), { relatedTarget: final === 'go' ? line : null }));
  };

  const askForm = (id: number, form: HTMLFormElement): Answer | undefined => {
    const body = bodyOf(form);
    if (body === '') return 'go';
    forms.set(id, { form, body });
    const given = answerer().asked({ id, urgent: false, method: 'POST', url: String(ofForm('action', form)), body });
    if (given) forms.delete(id);
    return given;
  };

  const tell = (event: Event, id: number, ask: () => Answer | undefined) => {
    // Until it is answered: what throws there must let nothing go.
    let given: Answer | undefined = 'fail';
    try {
      given = ask();
    } finally {
      if (given !== 'go') event.preventDefault();
      // After the asking script has ended, as a lost network would.
      if (given === 'fail') queueMicrotask(() => answer(id, 'fail'));
    }
  };

  return (event) => {
    const about = relatedTo(event);
    if (event.type === ASK) {
      const question = readQuestion(textOf(about));
      tell(event, question.id, () => answerer().asked(question));
    } else if (event.type === GONE) {
      answerer().gone(Number(textOf(about)));
    } else if (event.type === SUBMIT && event instanceof FocusEvent) {
      tell(event, event.detail, () => (isForm(about) ? askForm(event.detail, about) : 'go'));
    } else if (event.type === FORM && isForm(about)) {
      around(about);
    }
  };
}

/** Addresses are read here, in the frame that asks, where no script of the page can have changed how. */
function readQuestion(text: string): Question {
  const [head = '', id, urgent, method = '', length] = /^(\d+) ([01]) (\S*) (\d+) /.exec(text) ?? [];
  const rest = head.length + Number(length);
  const address = text.slice(head.length, rest);
  const url = URL.parse(address, document.baseURI)?.href ?? address;
  return { id: Number(id), urgent: urgent === '1', method, url, body: text.slice(rest) };
}

function textOf(node: unknown): string {
  return node instanceof Text ? node.data : '';
}

/** What a form would send, form-encoded; empty where it only asks for a page. */
function bodyOf(form: HTMLFormElement): string {
  if (ofForm('method', form) !== 'post') return '';
  const body = new URLSearchParams();
  for (const [name, value] of new FormData(form)) if (typeof value === 'string') body.append(name, value);
  return body.toString();
}
