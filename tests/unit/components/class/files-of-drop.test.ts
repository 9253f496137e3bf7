import { expect, test } from 'vitest';
import { droppedAlone, filesOfDrop } from '@/components/class/files-of-drop';

interface Entry {
  readonly name: string;
  readonly fullPath: string;
  readonly isDirectory: boolean;
}

function fileEntry(fullPath: string, isReadable = true): Entry {
  const name = fullPath.slice(fullPath.lastIndexOf('/') + 1);
  const file = (done: (file: File) => void, failed: () => void): void =>
    isReadable ? done(new File(['x'], name)) : failed();
  return Object.assign({ name, fullPath, isDirectory: false }, { file });
}

/** The browser hands over two at a time; `isReadable` false: it breaks off after the first two. */
function folderEntry(fullPath: string, entries: readonly Entry[], isReadable = true): Entry {
  const createReader = () => {
    let at = 0;
    const readEntries = (done: (some: readonly Entry[]) => void, failed: () => void): void => {
      if (!isReadable && at > 0) failed();
      else done(entries.slice(at, at + 2));
      at += 2;
    };
    return { readEntries };
  };
  const name = fullPath.slice(fullPath.lastIndexOf('/') + 1);
  return Object.assign({ name, fullPath, isDirectory: true }, { createReader });
}

/** What the browser hands over; folders stand among the files too. */
function drop(entries: readonly Entry[], files: readonly File[] = []): DataTransfer {
  const items = entries.map((entry) => ({ kind: 'file', webkitGetAsEntry: () => entry }));
  return { items, files } as unknown as DataTransfer;
}

async function told(entries: readonly Entry[]): Promise<readonly string[]> {
  const found = await filesOfDrop(drop(entries)).inFolders;
  return found.map(({ file, path }) => `${path}: ${file === null ? 'not opened' : file.name}`);
}

test('the files of folders, with the folders that they stood in', async () => {
  const inner = folderEntry('/一班/照片', [fileEntry('/一班/照片/c.png')]);
  const entries = [fileEntry('/一班/a.png'), inner, fileEntry('/一班/b.png')];
  expect(await told([folderEntry('/一班', entries)])).toEqual([
    '一班/a.png: a.png',
    '一班/b.png: b.png',
    '一班/照片/c.png: c.png',
  ]);
});

test('a file of a dropped folder that cannot be opened is still a file of the account', async () => {
  const entries = [fileEntry('/一班/a.png'), fileEntry('/一班/b.png', false)];
  expect(await told([folderEntry('/一班', entries)])).toEqual([
    '一班/a.png: a.png',
    '一班/b.png: not opened',
  ]);
});

test('a folder that cannot be looked through to its end is told, beside what was found in it', async () => {
  const entries = ['a', 'b', 'c'].map((name) => fileEntry(`/一班/${name}.png`));
  const closed = folderEntry('/二班', [], false);
  expect(await told([folderEntry('/一班', entries, false), closed])).toEqual([
    '一班: not opened',
    '一班/a.png: a.png',
    '一班/b.png: b.png',
  ]);
});

test('files that were dropped by themselves are there at once, folders are not among them', async () => {
  const [lone, folder] = [new File(['x'], 'a.png', { type: 'image/png' }), new File([], '一班')];
  const { plain, inFolders } = filesOfDrop(
    drop([fileEntry('/a.png'), folderEntry('/一班', [])], [lone, folder]),
  );
  expect(plain).toEqual([lone]);
  expect(await inFolders).toEqual([]);
});

test('a file that was chosen is called by its folders, or by its name', () => {
  const file = new File(['x'], 'a.png');
  expect(droppedAlone(file)).toEqual({ file, path: 'a.png' });
  Object.defineProperty(file, 'webkitRelativePath', { value: '一班/a.png' });
  expect(droppedAlone(file).path).toBe('一班/a.png');
});
