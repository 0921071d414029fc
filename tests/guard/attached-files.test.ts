import { afterEach, expect, test, vi } from 'vitest';
import { keepAttachedFiles } from '../../guard/attached-files.ts';
import type { Brought } from '../../guard/brought.ts';
import type { Attachment, FileContent } from '../../rules/attachment.ts';
import type { Composer } from '../../sites/site.ts';

afterEach(() => {
  document.body.innerHTML = '';
});

/** A composer beside a dialog of the site's, and whatever is brought into either. */
function page(wants = true, before: readonly string[] = []) {
  document.body.innerHTML = '<div id="composer"><p contenteditable="true"></p></div><div id="dialog"></div>';
  const brought: Brought = { batches: [], tell() {} };
  const target = document.getElementById('composer') ?? document.body;
  if (before.length > 0) brought.batches.push({ files: before.map((name) => new File(['…'], name)), target });
  const onChange = vi.fn();
  const read = vi.fn(async (): Promise<FileContent> => ({ state: 'unreadable', reason: 'broken' }));
  const files = keepAttachedFiles({ brought, read, wants: () => wants, onChange });
  const at = (id: string) => document.getElementById(id) ?? document.body;
  const composer = (): Composer => ({ surface: 'post', root: at('composer'), editors: [], fields: [] });
  return {
    files,
    read,
    onChange,
    bring(id: string, ...names: readonly string[]) {
      brought.batches.push({ files: names.map((name) => new File(['…'], name)), target: at(id) });
      brought.tell();
    },
    /** The names of what goes out with what the composer holds, while it shows as many pictures. */
    along(shown: number) {
      const pictures = Array.from({ length: shown }, (): Attachment => ({ kind: 'picture' }));
      return files.of(composer(), pictures).map(({ name }) => name);
    },
    send(shown: number) {
      const pictures = Array.from({ length: shown }, (): Attachment => ({ kind: 'picture' }));
      const goesAlong = files.of(composer(), pictures);
      files.sent({ text: '', parts: [], site: 'x', surface: 'post', identity: {}, goesAlong });
    },
  };
}

test('what is brought into a composer goes out with it, whatever the composer shows', () => {
  const { bring, along } = page();
  bring('composer', 'a.pdf', 'b.pdf');
  expect(along(0)).toEqual(['a.pdf', 'b.pdf']);
  expect(along(1)).toEqual(['a.pdf', 'b.pdf']);
});

test('what is brought elsewhere goes out as far as the composer shows as many, the latest first', () => {
  const { bring, along } = page();
  bring('dialog', 'portrait.jpg');
  expect(along(0)).toEqual([]);
  bring('dialog', 'a.pdf');
  expect(along(1)).toEqual(['a.pdf']);
  expect(along(2)).toEqual(['portrait.jpg', 'a.pdf']);
});

test('what was shown and is no more was taken out', () => {
  const { bring, along } = page();
  bring('composer', 'a.pdf');
  expect([along(1), along(0), along(0)]).toEqual([['a.pdf'], [], []]);
  bring('composer', 'b.pdf');
  expect(along(1)).toEqual(['b.pdf']);
});

test('what went out does not go out with the next, but what was lost on its way goes out again', () => {
  const { bring, along, send } = page();
  bring('composer', 'a.pdf');
  send(1);
  expect(along(1)).toEqual(['a.pdf']);
  expect(along(0)).toEqual([]);
  bring('composer', 'b.pdf');
  send(0);
  expect(along(0)).toEqual([]);
});

test('what went out of a composer that is gone does not go out with the next', () => {
  const { bring, along, send } = page();
  bring('composer', 'a.pdf');
  send(1);
  document.body.innerHTML = '<div id="composer"></div>';
  expect(along(1)).toEqual([]);
});

test('files are read one after the other, each once, and whoever waits is told', async () => {
  const { bring, read, onChange, files } = page();
  bring('composer', 'a.pdf', 'b.pdf');
  bring('composer', 'c.pdf');
  files.look();
  await vi.waitFor(() => expect(read).toHaveBeenCalledTimes(3));
  await vi.waitFor(() => expect(onChange).toHaveBeenCalledTimes(5));
});

test('what was brought before anybody could read it is read', async () => {
  const { along, read } = page(true, ['a.pdf']);
  expect(along(0)).toEqual(['a.pdf']);
  await vi.waitFor(() => expect(read).toHaveBeenCalledOnce());
});

test('a file that nobody wants to know is not read', async () => {
  const { bring, along, read } = page(false);
  bring('composer', 'a.pdf');
  expect(along(0)).toEqual(['a.pdf']);
  await Promise.resolve();
  expect(read).not.toHaveBeenCalled();
});
