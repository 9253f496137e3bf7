import { MOST_FILES } from '@/lib/core/intake/check-archive';
import type { GivenFile } from './take-files';

/** Folders inside folders; deeper than any person sorts pictures, and an end for links that lead back. */
const DEEPEST = 20;

/**
 * The files of a drop, those in folders with their paths, one folder after the other; at most one more than are taken.
 * What was dropped can be asked for in the event's own task alone: call this before anything is awaited. A file or
 * folder that cannot be opened is among them, without content: nothing is lost unsaid. Never rejects.
 */
export function droppedFiles({ items }: Pick<DataTransfer, 'items'>): Promise<readonly GivenFile[]> {
  const dropped = [...items].flatMap((item): readonly (FileSystemEntry | File)[] => {
    if (item.kind !== 'file') return [];
    // no entry: a picture dragged out of a web page
    const found = item.webkitGetAsEntry() ?? item.getAsFile();
    return found === null ? [] : [found];
  });
  return collect(dropped);
}

async function collect(dropped: readonly (FileSystemEntry | File)[]): Promise<readonly GivenFile[]> {
  const given: GivenFile[] = [];
  for (const one of dropped) {
    if (one instanceof File) given.push({ file: one, path: one.name });
    else await walk(one, '', 0, given);
  }
  return given;
}

async function walk(
  entry: FileSystemEntry,
  folder: string,
  depth: number,
  given: GivenFile[],
): Promise<void> {
  if (given.length > MOST_FILES) return;
  const path = `${folder}${entry.name}`;
  if (entry.isFile) {
    given.push({ file: await fileOf(entry as FileSystemFileEntry), path });
    return;
  }
  const children = depth < DEEPEST ? await childrenOf(entry as FileSystemDirectoryEntry) : null;
  if (children === null) given.push({ file: null, path });
  for (const child of children ?? []) await walk(child, `${path}/`, depth + 1, given);
}

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => entry.file(resolve, () => resolve(null)));
}

/** Some at a time until none are left: a browser hands out a hundred at once. null: the folder cannot be read. */
async function childrenOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[] | null> {
  const reader = folder.createReader();
  const children: FileSystemEntry[] = [];
  while (children.length <= MOST_FILES) {
    const some = await new Promise<readonly FileSystemEntry[] | null>((resolve) =>
      reader.readEntries(resolve, () => resolve(null)),
    );
    if (some === null) return null;
    if (some.length === 0) break;
    children.push(...some);
  }
  return children;
}
