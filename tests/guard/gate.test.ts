import { expect, test, vi } from 'vitest';
import type { Desk } from '../../guard/desk.ts';
import { type Gate, keepGate, type Surroundings } from '../../guard/gate.ts';
import type { Request } from '../../guard/requests.ts';
import type { Engine, Panel, Sealed, Tools } from '../../guard/warm.ts';
import { X_LOOKOUT } from '../../sites/x/lookout.ts';
import type { Answer } from '../../wire/channel.ts';
import { HEARS_NOTHING } from './hears-nothing.ts';

/** A gate whose background answers when it is told to. */
function atGate(isOrphaned = () => false) {
  const said: string[] = [];
  const background = Promise.withResolvers<Sealed>();
  const surroundings: Surroundings = {
    notice: { show: (text) => void said.push(text), hide: () => void said.push('') },
    requests: { recognize: () => undefined, withSaved: (publish) => publish },
    requestWarmUp: vi.fn(() => background.promise),
    isOrphaned,
    clearances: (make) => make(),
    brought: { batches: [], tell() {} },
    hearerFor: untouched,
  };
  return { gate: keepGate(X_LOOKOUT, surroundings), said, background, requestWarmUp: surroundings.requestWarmUp };
}

function request(text: string, urgent = false) {
  const answers: Answer[] = [];
  const one: Request = {
    urgent,
    url: 'https://x.com/i/api/graphql/a/CreateTweet',
    publish: { operation: 'CreateTweet', surface: 'post', texts: [text] },
    answer: (answer) => void answers.push(answer),
  };
  return { one, answers };
}

const EDITOR = '[data-testid="tweetTextarea_0"]';
const BUTTON = '[data-testid="tweetButtonInline"]';

function find(selector: string): HTMLElement {
  document.body.innerHTML ||= `<div><div data-testid="tweetTextarea_0" contenteditable="true">Happy Friday!</div>
    <button data-testid="tweetButtonInline">Post</button></div>`;
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`The page has no ${selector}.`);
  return found;
}

/** A press of the button, as far as the gate knows it. */
function press(gate: Gate) {
  const element = find(BUTTON);
  const submit = gate.byClick(element);
  if (!submit) throw new Error('The gate does not see what may publish.');
  return { submit, trigger: { kind: 'click', element }, event: new Event('click') } as const;
}

function untouched(): never {
  throw new Error('Nothing is read or judged at the gate.');
}

/** Engine and panel with a desk that takes note of what it is handed. */
function warmPart() {
  const takeOver = vi.fn<Desk['takeOver']>();
  const makeDesk = vi.fn<Tools['makeDesk']>(() => ({
    ...HEARS_NOTHING,
    judge: () => 'go',
    giveUp() {},
    judgeSent: () => Promise.resolve('go'),
    takeOver,
    state: 'quiet',
    changed: false,
  }));
  const engine: Engine = {
    ready: Promise.resolve(),
    hurry: vi.fn(),
    judge: untouched,
    wantsFile: untouched,
    profile: untouched,
    lookedAt: untouched,
    published() {},
    record: untouched,
    records: () => false,
    readyToRecord() {},
    organization: () => ({}),
    reasons: () => [],
    onPolicyChange() {},
    onWorkChange() {},
  };
  const tools: Tools = {
    makeReader: untouched,
    readFile: untouched,
    keepAccountStrip: untouched,
    makeDesk,
  };
  const panel: Panel = {
    ...{
      showStop() {},
      hideStop() {},
      rehearseStop() {},
      showStrip() {},
      hideStrip() {},
      showMarks() {},
      hideMarks() {},
    },
    owns: () => false,
  };
  return { engine, tools, panel, takeOver };
}

test('a press is held, and the engine sent for once', () => {
  const { gate, requestWarmUp } = atGate();
  expect(gate.allows(press(gate))).toBe(false);
  expect(gate.allows(press(gate))).toBe(false);
  expect(gate.state).toBe('holding');
  expect(requestWarmUp).toHaveBeenCalledOnce();
});

test('a request is held unanswered, and the next ones wait behind it', () => {
  const { gate } = atGate();
  const all = [request('one'), request('two'), request('three')];
  expect(all.map(({ one }) => gate.judge(one))).toEqual([undefined, undefined, undefined]);
  expect(all.flatMap(({ answers }) => answers)).toEqual([]);
});

test('what was held is handed to the desk, which is asked from then on', async () => {
  const { gate, background } = atGate();
  const { engine, tools, panel, takeOver } = warmPart();
  const [held, queued, givenUp] = [request('one'), request('two'), request('three')];
  for (const { one } of [held, queued, givenUp]) gate.judge(one);
  gate.giveUp(givenUp.one);
  gate.warmUp.engine(engine, tools);
  gate.warmUp.panel(panel);
  expect(gate.desk).toBeUndefined();
  background.resolve({ sealed: false });
  await vi.waitFor(() => expect(gate.desk).toBeDefined());
  expect(takeOver).toHaveBeenCalledExactlyOnceWith({
    state: 'holding',
    held: { ring: 'wire', request: held.one },
    waiting: [queued.one],
    focused: undefined,
  });
  expect(held.answers).toEqual([]);
});

test('where the engine can’t be had, what was held fails and the author is told; the next one tries again', async () => {
  const { gate, background, said, requestWarmUp } = atGate();
  const [held, queued] = [request('one'), request('two')];
  gate.judge(held.one);
  gate.judge(queued.one);
  background.reject(new Error('The page is gone.'));
  await vi.waitFor(() => expect(held.answers).toEqual(['fail']));
  expect(said).toContainEqual(expect.stringMatching(/could not check this post/));
  await vi.waitFor(() => expect(queued.answers).toEqual(['fail']));
  expect(requestWarmUp).toHaveBeenCalledTimes(2);
  expect(gate.state).toBe('broken');
});

test('what was held fails where engine and panel are there and no desk can be made of them; the next press tries again', async () => {
  const { gate, background, said, requestWarmUp } = atGate();
  const { engine, tools, panel, takeOver } = warmPart();
  const makeDesk = vi.fn(tools.makeDesk).mockImplementationOnce(() => {
    throw new Error('A fault of ours.');
  });
  const { one, answers } = request('one');
  gate.judge(one);
  gate.warmUp.engine(engine, { ...tools, makeDesk });
  background.resolve({ sealed: false });
  await Promise.all([background.promise, engine.ready]);
  expect(() => gate.warmUp.panel(panel)).toThrow('A fault of ours.');
  expect(answers).toEqual(['fail']);
  expect(gate.state).toBe('broken');
  expect(said.at(-1)).toMatch(/could not check this post/);
  gate.allows(press(gate));
  await vi.waitFor(() => expect(takeOver).toHaveBeenCalledOnce());
  expect(requestWarmUp).toHaveBeenCalledTimes(2);
});

test('what is given up is let go of', () => {
  const { gate, said } = atGate();
  const { one } = request('one');
  gate.judge(one);
  gate.giveUp(one);
  expect(gate.state).toBe('quiet');
  expect(said.at(-1)).toBe('');
});

test('who could not wait is remembered although the page has given up', () => {
  const { gate } = atGate();
  const { one } = request('one', true);
  gate.judge(one);
  gate.giveUp(one);
  expect(gate.state).toBe('holding');
});

test('an orphan refuses everything at once, and says why', async () => {
  const { gate, said, requestWarmUp } = atGate(() => true);
  expect(gate.allows(press(gate))).toBe(false);
  expect(gate.judge(request('one').one)).toBe('fail');
  await expect(gate.judgeSent(request('two').one.publish)).resolves.toBe('fail');
  expect(gate.state).toBe('orphaned');
  expect(said.at(-1)).toMatch(/updated or switched off/);
  expect(requestWarmUp).not.toHaveBeenCalled();
});

test.each([
  ['in the language of the browser', 'where it was asked while it was there', true, 'Gatepost ist fort.'],
  ['in English', 'where nothing was asked before', false, /updated or switched off/],
])('an orphan says why %s, %s', (_words, _when, isFocused, why) => {
  let isGone = false;
  const getMessage = () => {
    if (isGone) throw new Error('Extension context invalidated.');
    return 'Gatepost ist fort.';
  };
  vi.stubGlobal('chrome', { i18n: { getMessage } });
  const { gate, said } = atGate(() => isGone);
  if (isFocused) gate.focused(find(EDITOR));
  isGone = true;
  expect(gate.allows(press(gate))).toBe(false);
  vi.unstubAllGlobals();
  expect(said.at(-1)).toEqual(isFocused ? why : expect.stringMatching(why));
});

test('an editor that gets the focus sends for the engine, any other element does not', () => {
  const { gate, requestWarmUp } = atGate();
  gate.focused(find(BUTTON));
  expect(requestWarmUp).not.toHaveBeenCalled();
  gate.focused(find(EDITOR));
  expect(requestWarmUp).toHaveBeenCalledOnce();
});
