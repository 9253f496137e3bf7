import { expect, test } from 'vitest';
import { droppedFiles } from '@/lib/platform/intake/dropped-files';

type Tree = { readonly [name: string]: Tree | 'file' | 'gone' | 'locked' };

/** What a browser hands out: files and folders by callbacks, folders' content a hundred at a time, once. */
function entryOf(name: string, node: Tree[string]): FileSystemEntry {
  const isFile = node === 'file' || node === 'gone';
  const entry = {
    name,
    isFile,
    isDirectory: !isFile,
    file: (done: (file: File) => void, failed: () => void) =>
      setTimeout(() => (node === 'file' ? done(new File(['x'], name)) : failed())),
    createReader: () => {
      const left =
        typeof node === 'string' ? [] : Object.entries(node).map(([child, one]) => entryOf(child, one));
      return {
        readEntries: (done: (entries: readonly FileSystemEntry[]) => void, failed: () => void) =>
          setTimeout(() => (node === 'locked' ? failed() : done(left.splice(0, 100)))),
      };
    },
  };
  return entry as unknown as FileSystemEntry;
}

/** A drop is empty as soon as the event's task has ended. */
function drop(tree: Tree, others: readonly unknown[] = []): Pick<DataTransfer, 'items'> {
  let over = false;
  queueMicrotask(() => {
    over = true;
  });
  const items = Object.entries(tree).map(([name, node]) => ({
    kind: 'file',
    webkitGetAsEntry: () => (over ? null : entryOf(name, node)),
    getAsFile: () => null,
  }));
  return { items: [...items, ...others] } as unknown as Pick<DataTransfer, 'items'>;
}

async function paths(dropped: Pick<DataTransfer, 'items'>): Promise<string[]> {
  return (await droppedFiles(dropped)).map(({ file, path }) => `${path}${file === null ? ' (none)' : ''}`);
}

test('files and folders, each with its path, in their order', async () => {
  const tree = {
    'a.png': 'file',
    班级: { 一组: { 'b.png': 'file', 'c.zip': 'file' }, 空: {}, 'd.png': 'file' },
  } as const;
  expect(await paths(drop(tree))).toEqual(['a.png', '班级/一组/b.png', '班级/一组/c.zip', '班级/d.png']);
});

test('one name in two folders is two files (R24)', async () => {
  expect(await paths(drop({ a: { '截图.png': 'file' }, b: { '截图.png': 'file' } }))).toEqual([
    'a/截图.png',
    'b/截图.png',
  ]);
});

test('a folder of 250, which comes a hundred at a time, is there as a whole', async () => {
  const many = Object.fromEntries(Array.from({ length: 250 }, (_, at) => [`${at}.png`, 'file' as const]));
  expect(await paths(drop({ many }))).toHaveLength(250);
});

test('what cannot be opened is among them', async () => {
  expect(await paths(drop({ 'a.png': 'gone', 锁着: 'locked', 'b.png': 'file' }))).toEqual([
    'a.png (none)',
    '锁着 (none)',
    'b.png',
  ]);
});

test('a picture dragged from a web page has no entry; dropped text is no file', async () => {
  const picture = {
    kind: 'file',
    webkitGetAsEntry: () => null,
    getAsFile: () => new File(['x'], 'image.png'),
  };
  const text = { kind: 'string', webkitGetAsEntry: () => null, getAsFile: () => null };
  expect(await paths(drop({}, [text, picture]))).toEqual(['image.png']);
});

test('links that lead back to their own folder come to an end', async () => {
  const loop = entryOf('loop', {});
  Object.assign(loop, {
    createReader: () => {
      const left = [loop];
      return { readEntries: (done: (entries: FileSystemEntry[]) => void) => done(left.splice(0)) };
    },
  });
  const item = { kind: 'file', webkitGetAsEntry: () => loop, getAsFile: () => null };
  expect(await droppedFiles(drop({}, [item]))).toEqual([
    { file: null, path: Array.from({ length: 21 }, () => 'loop').join('/') },
  ]);
});

test('of far too many no more are opened than tell that there are more', async () => {
  const many = Object.fromEntries(Array.from({ length: 2300 }, (_, at) => [`${at}.png`, 'file' as const]));
  expect((await droppedFiles(drop({ many, more: many }))).length).toBe(2001);
});
