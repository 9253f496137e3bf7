/** What was dropped: files at once, the contents of folders when they have been looked through. */
export interface DroppedFiles {
  readonly plain: readonly File[];
  readonly inFolders: Promise<readonly File[]>;
}

/** More files than these nobody drops on purpose. */
const MOST_FILES = 5000;

/**
 * The files of a drop. Of those in folders `webkitRelativePath` says where they stood, as with a folder that was chosen.
 * What cannot be read is left out. Must be called in the event's own task: afterwards the browser takes the drop away.
 */
export function filesOfDrop({ items, files }: DataTransfer): DroppedFiles {
  const entries = [...items].filter(({ kind }) => kind === 'file').map((item) => item.webkitGetAsEntry());
  const folders = entries.filter(isFolder);
  if (folders.length === 0) return { plain: [...files], inFolders: Promise.resolve([]) };
  // a folder stands among the files too, as something that cannot be read
  const names = new Set(folders.map(({ name }) => name));
  const plain = [...files].filter(({ name, type }) => !(names.has(name) && type === ''));
  return { plain, inFolders: filesIn(folders) };
}

function isFolder(entry: FileSystemEntry | null): entry is FileSystemDirectoryEntry {
  return entry?.isDirectory === true;
}

async function filesIn(folders: readonly FileSystemDirectoryEntry[]): Promise<readonly File[]> {
  const found: File[] = [];
  const waiting: FileSystemEntry[] = [...folders];
  while (waiting.length > 0 && found.length < MOST_FILES) {
    const entry = waiting.shift();
    if (isFolder(entry ?? null)) waiting.push(...(await entriesOf(entry as FileSystemDirectoryEntry)));
    else if (entry !== undefined) found.push(...(await fileOf(entry as FileSystemFileEntry)));
  }
  return found;
}

/** The browser hands over a hundred at a time, then none. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<readonly FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[]>((resolve) => {
      reader.readEntries(resolve, () => resolve([]));
    });
    if (some.length === 0) return all;
    all.push(...some);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<readonly File[]> {
  return new Promise((resolve) => {
    entry.file(
      (file) => {
        Object.defineProperty(file, 'webkitRelativePath', { value: entry.fullPath.replace(/^\//, '') });
        resolve([file]);
      },
      () => resolve([]),
    );
  });
}
