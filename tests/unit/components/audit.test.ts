import { expect, test } from 'vitest';
import { filesOfDrop } from '@/components/class/files-of-drop';

interface Entry {
  readonly name: string;
  readonly fullPath: string;
  readonly isDirectory: boolean;
}

function fileEntry(name: string, isReadable: boolean): Entry {
  const file = (done: (file: File) => void, failed: () => void): void =>
    isReadable ? done(new File(['x'], name)) : failed();
  return Object.assign({ name, fullPath: `/一班/${name}`, isDirectory: false }, { file });
}

/** What the browser hands over where a folder is dropped. */
function drop(entries: readonly Entry[]): DataTransfer {
  let left = [...entries];
  const readEntries = (done: (some: readonly Entry[]) => void): void => {
    const some = left;
    left = [];
    done(some);
  };
  const folder = {
    name: '一班',
    fullPath: '/一班',
    isDirectory: true,
    createReader: () => ({ readEntries }),
  };
  const items = [{ kind: 'file', webkitGetAsEntry: () => folder }];
  return { items, files: [] } as unknown as DataTransfer;
}

test('AUDIT 7: a file of a dropped folder that cannot be opened is still a file of the account', async () => {
  const dropped = filesOfDrop(drop([fileEntry('a.png', true), fileEntry('b.png', false)]));
  expect(await dropped.inFolders).toHaveLength(2);
});
