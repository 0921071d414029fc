import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { keepMarks } from '../../guard/keep-marks.ts';
import type { Engine, Mark, MarkAnswers, Panel, Reading } from '../../guard/warm.ts';
import type { Finding } from '../../rules/rule.ts';
import { readText } from '../../sites/read-text.ts';
import type { Composer } from '../../sites/site.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

const untouched = () => {
  throw new Error('Marks have nothing to do with that.');
};

/** A composer whose drafts may not say "bluebird", and what is marked in it. */
function composerWith(html: string) {
  document.body.innerHTML = html;
  const editors = [...document.querySelectorAll<HTMLElement>('[contenteditable], textarea')];
  const composer: Composer = { surface: 'post', root: document.body, editors, fields: [] };
  let shown: { readonly marks: readonly Mark[]; readonly answers: MarkAnswers } | undefined;
  const panel: Panel = {
    ...{
      showStop: untouched,
      hideStop: untouched,
      rehearseStop: untouched,
      showStrip: untouched,
      hideStrip: untouched,
      owns: untouched,
    },
    showMarks: (marks, _, answers) => {
      shown = { marks, answers };
    },
    hideMarks: () => {
      shown = undefined;
    },
  };
  const record = vi.fn(async () => true);
  const engine: Engine = {
    ...{ ready: Promise.resolve(), hurry: untouched, judge: untouched, profile: untouched, published: untouched },
    wantsFile: untouched,
    lookedAt: untouched,
    ...{
      readyToRecord: untouched,
      organization: untouched,
      reasons: untouched,
      onPolicyChange: untouched,
      onWorkChange: untouched,
    },
    record,
    records: () => true,
  };
  const look = (): readonly Finding[] => {
    const parts = editors.map(readText);
    const text = parts.join('\n\n');
    const findings = [...text.matchAll(/bluebird/giu)].map(({ index, 0: word }) => finding(index, word.length));
    const reading: Reading = { text, parts, site: 'x', surface: 'post', identity: {} };
    const verdict = { level: 'warn', findings } as const;
    const author = { state: 'unstated', kind: 'unknown' } as const;
    return marks.show(composer, { reading, judgement: { verdict, author, revision: '', enabled: true } });
  };
  const marks = keepMarks('x', engine, panel, look);
  return {
    ...{ editors, look, record, hide: marks.hide },
    marked: () => shown?.marks.map(({ range, box }) => `${range} in ${box.id}`),
    at(index: number) {
      const mark = shown?.marks[index];
      if (!shown || !mark) throw new Error(`There is no mark ${index}.`);
      return { mark, answers: shown.answers };
    },
  };
}

function finding(start: number, length: number): Finding {
  return { rule: 'terms', level: 'warn', message: 'Not yet.', span: { start, end: start + length } };
}

const box = (text: string, id = 'a') => `<div id="${id}" contenteditable="true"><p>${text}</p></div>`;

test('marks words where they stand, in whichever part of a thread', () => {
  const { look, marked } = composerWith(box('A Bluebird') + box('and another bluebird', 'b'));
  expect(look()).toHaveLength(2);
  expect(marked()).toEqual(['Bluebird in a', 'bluebird in b']);
});

test('marks nothing where nothing is found, and nothing in fields of text', () => {
  const clean = composerWith(box('Happy Friday!'));
  expect(clean.look()).toEqual([]);
  expect(clean.marked()).toBeUndefined();
  const field = composerWith('<textarea id="a">A bluebird</textarea>');
  expect(field.look()).toHaveLength(1);
  expect(field.marked()).toEqual([]);
});

test('finds words again whose nodes the site has put anew, and forgets those that are others', async () => {
  const { look, marked, editors } = composerWith(box('A Bluebird and a bluebird'));
  look();
  const [editor] = editors;
  if (!editor) throw new Error('There is no editor.');
  editor.innerHTML = '<p>So: a Bluebird and a blue bird</p>';
  await vi.waitFor(() => expect(marked()).toEqual([]));
  editor.innerHTML = '<p>A Bluebird and a bluebird</p>';
  look();
  editor.innerHTML = '<p>A Bluebird and a <b>bluebird</b></p>';
  await vi.waitFor(() => expect(marked()).toEqual(['Bluebird in a', 'bluebird in a']));
});

test('what was put aside stays so wherever it moves, and comes back once it was touched', () => {
  const { look, marked, at, editors } = composerWith(box('A Bluebird and a bluebird'));
  look();
  const { mark, answers } = at(0);
  answers.notHere(mark);
  expect(marked()).toEqual(['bluebird in a']);
  const [editor] = editors;
  const write = (text: string) => editor?.replaceChildren(text);
  write('Oh! A Bluebird and a bluebird');
  expect(look()).toHaveLength(1);
  write('Oh! A Blue and a bluebird');
  look();
  write('Oh! A Bluebird and a bluebird!');
  expect(look()).toHaveLength(2);
});

describe('a word that is being written', () => {
  /** Writes texts one after the other, and tells what counts after each. */
  function writing() {
    vi.useFakeTimers();
    const composer = composerWith('<div id="a" contenteditable="true"></div>');
    const write = (...texts: readonly string[]) =>
      texts.map((text) => {
        composer.editors[0]?.replaceChildren(text);
        return composer.look().length;
      });
    composer.look();
    return { ...composer, write };
  }
  afterEach(() => vi.useRealTimers());

  test('counts when something is written behind it, and those before it all the time', () => {
    const { write, marked } = writing();
    expect(write('A', 'A blue', 'A bluebird', 'A bluebird ')).toEqual([0, 0, 0, 1]);
    expect(marked()).toEqual(['bluebird in a']);
    expect(write('A bluebird or', 'A bluebird or bluebird', 'A bluebird or bluebird.')).toEqual([1, 1, 2]);
  });

  test('counts when its author hesitates, and still does when something else is asked', () => {
    const { write, look, marked } = writing();
    expect(write('A blue', 'A bluebird')).toEqual([0, 0]);
    vi.advanceTimersByTime(900);
    expect(look()).toEqual([]);
    expect(marked()).toBeUndefined();
    vi.advanceTimersByTime(200);
    expect(marked()).toEqual(['bluebird in a']);
    expect(look()).toHaveLength(1);
  });

  test('is one that is changed in the middle of a text, too', () => {
    const { write, marked } = writing();
    expect(write('A bluebirds nest ', 'A bluebird nest ')).toEqual([1, 0]);
    vi.advanceTimersByTime(1000);
    expect(marked()).toEqual(['bluebird in a']);
  });

  test('is none where it was pasted', () => {
    const { write } = writing();
    expect(write('Look, a bluebird')).toEqual([1]);
  });

  test('is asked for no more where its composer is left', () => {
    const { write, hide, marked } = writing();
    write('A blue', 'A bluebird');
    hide();
    vi.advanceTimersByTime(2000);
    expect(marked()).toBeUndefined();
  });
});

test.each<[string, (editor: HTMLElement) => void]>([
  ['is put anew in its place', (editor) => editor.remove()],
  ['opens above it, and it is emptied', (editor) => editor.replaceChildren()],
])('what was put aside stays so where an editor with the same draft %s', (_, leave) => {
  const { look, marked, at, editors } = composerWith(box('A Bluebird and a bluebird'));
  look();
  const { mark, answers } = at(0);
  answers.notHere(mark);
  const [editor] = editors;
  if (!editor) throw new Error('There is no editor.');
  const again = document.createElement('div');
  again.id = 'b';
  again.contentEditable = 'true';
  again.append('A Bluebird and a bluebird');
  document.body.append(again);
  editors[0] = again;
  // A second draft that only says the same has its own answer.
  expect(look()).toHaveLength(2);
  leave(editor);
  expect(look()).toHaveLength(1);
  expect(marked()).toEqual(['bluebird in b']);
  again.replaceChildren('Oh! A Bluebird and a bluebird');
  expect(look()).toHaveLength(1);
});

test('a false alarm is noted for the one finding', async () => {
  const { look, at, record } = composerWith(box('A Bluebird and a bluebird'));
  look();
  const { mark, answers } = at(1);
  expect(await answers.falseAlarm(mark)).toBe(true);
  expect(record).toHaveBeenCalledWith(expect.anything(), { type: 'false-alarm', took: 0, findings: [mark.finding] });
});

test('a false alarm is noted where it was judged, however the words have moved since', async () => {
  const { look, at, record, editors, marked } = composerWith(box('A Bluebird'));
  look();
  const { finding } = at(0).mark;
  editors[0]?.replaceChildren('See: A Bluebird');
  await vi.waitFor(() => expect(at(0).mark.span.start).toBe(7));
  const { mark, answers } = at(0);
  expect(await answers.falseAlarm(mark)).toBe(true);
  expect(record).toHaveBeenCalledWith(expect.anything(), { type: 'false-alarm', took: 0, findings: [finding] });
  expect(marked()).toEqual(['Bluebird in a']);
});

describe('what is written instead', () => {
  const written = vi.fn((_name: string, _ui: boolean, words: string) => {
    const selection = document.getSelection();
    const range = selection?.getRangeAt(0);
    range?.deleteContents();
    range?.insertNode(document.createTextNode(words));
    return true;
  });

  beforeEach(() => {
    written.mockClear();
    Object.defineProperty(document, 'execCommand', { configurable: true, value: written });
  });
  afterEach(() => {
    Reflect.deleteProperty(document, 'execCommand');
  });

  const instead = ({ mark, answers }: { readonly mark: Mark; readonly answers: MarkAnswers }) =>
    answers.replace({ ...mark, finding: { ...mark.finding, replacement: 'the roadster' } });
  const held = ([editor]: readonly HTMLElement[]) => editor && readText(editor);

  test('stands in the place of the words', async () => {
    const { look, at, editors } = composerWith(box('A Bluebird flies'));
    look();
    expect(await instead(at(0))).toBe('done');
    expect(held(editors)).toBe('A the roadster flies');
  });

  test('does so where something was typed before them a moment ago', async () => {
    const { look, at, editors } = composerWith(box('A Bluebird flies'));
    look();
    const text = editors[0]?.firstChild?.firstChild;
    if (!(text instanceof Text)) throw new Error('There is no text.');
    text.insertData(0, 'Oh! ');
    expect(await instead(at(0))).toBe('done');
    expect(held(editors)).toBe('Oh! A the roadster flies');
  });

  test('stands nowhere once the words are others', async () => {
    const { look, at, editors } = composerWith(box('A Bluebird flies'));
    look();
    editors[0]?.replaceChildren('A blue bird flies');
    expect(await instead(at(0))).toBe('refused');
    expect(held(editors)).toBe('A blue bird flies');
    expect(written).not.toHaveBeenCalled();
  });
});

test('remembers the caret in the part of a thread that it is in', () => {
  const { look, at, editors } = composerWith(box('A Bluebird') + box('and on', 'b'));
  look();
  const [first, second] = editors;
  const text = second?.firstChild?.firstChild;
  if (!first || !second || !text) throw new Error('There is no thread.');
  for (const editor of editors) editor.tabIndex = 0;
  second.focus();
  document.getSelection()?.collapse(text, 3);
  const putBack = at(0).answers.holdCaret();
  first.focus();
  document.getSelection()?.collapse(first, 0);
  putBack();
  expect(document.activeElement).toBe(second);
  expect(document.getSelection()?.focusNode).toBe(text);
  expect(document.getSelection()?.focusOffset).toBe(3);
});

test('gives the focus back where the words around the caret are fewer now', () => {
  const { look, at, editors } = composerWith(box('A Bluebird'));
  look();
  const [editor] = editors;
  const text = editor?.firstChild?.firstChild;
  if (!editor || !(text instanceof Text)) throw new Error('There is no text.');
  editor.tabIndex = 0;
  document.getSelection()?.collapse(text, 10);
  const putBack = at(0).answers.holdCaret();
  text.data = 'A Blue';
  putBack();
  expect(document.activeElement).toBe(editor);
});

test('hides what it shows', () => {
  const { look, hide, marked } = composerWith(box('A Bluebird'));
  look();
  hide();
  expect(marked()).toBeUndefined();
});
