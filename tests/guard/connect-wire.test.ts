import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { ASK, acceptWire, SUBMIT } from '../../wire/channel.ts';
import { type Asker, connectWire } from '../../wire/connect-wire.ts';

/** With what it is about on the class, as browsers have it; happy-dom has it on each event. */
class Told extends FocusEvent {
  readonly #about: EventTarget | null;

  constructor(type: string, init?: FocusEventInit) {
    super(type, init);
    this.#about = init?.relatedTarget ?? null;
    Reflect.deleteProperty(this, 'relatedTarget');
  }

  override get relatedTarget(): EventTarget | null {
    return this.#about;
  }
}

beforeEach(() => void vi.stubGlobal('FocusEvent', Told));
afterEach(() => vi.unstubAllGlobals());

/** Both ends of a line; `goes`: what the isolated side says at once. */
function connect(goes: boolean) {
  let end = new EventTarget();
  let asker: Asker | undefined;
  acceptWire(
    (line) => {
      end = line;
      return (event) => {
        if (!goes) event.preventDefault();
      };
    },
    () => {},
  );
  connectWire((given) => {
    asker = given;
    return () => {};
  });
  if (!asker) throw new Error('Nobody took the line.');
  const answer = (id: number, go: boolean) => end.dispatchEvent(new Told(`${id}`, { relatedTarget: go ? end : null }));
  return { asker, answer };
}

type Asking = (asker: Asker, answered: (go: boolean) => void) => true | number | boolean;

const ASKED: [string, Asking][] = [
  [ASK, ({ ask }, answered) => ask('POST', '/i/jot', 'log=1', answered)],
  [SUBMIT, ({ askForm }, answered) => askForm(document.createElement('form'), answered)],
];

test.each(ASKED)('who may go at once is kept by nobody: %s', (_, ask) => {
  const { asker, answer } = connect(true);
  const answered = vi.fn();
  expect(ask(asker, answered)).toBe(true);
  answer(1, true);
  expect(answered).not.toHaveBeenCalled();
});

test.each(ASKED)('who has to wait is answered once: %s', (_, ask) => {
  for (const go of [true, false]) {
    const { asker, answer } = connect(false);
    const answered = vi.fn();
    expect(ask(asker, answered)).not.toBe(true);
    answer(1, go);
    answer(1, go);
    expect(answered).toHaveBeenCalledExactlyOnceWith(go);
  }
});
