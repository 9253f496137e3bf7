/** A file as it was dropped. */
export interface DroppedFile {
  /** null: the browser did not open it, or not the folder that `path` names */
  readonly file: File | null;
  /** with the folders that it stood in */
  readonly path: string;
}

/** What was dropped: files at once, the contents of folders when they have been looked through. */
export interface DroppedFiles {
  readonly plain: readonly File[];
  readonly inFolders: Promise<readonly DroppedFile[]>;
}

/** More files than these nobody drops on purpose. */
const MOST_FILES = 5000;

/**
 * The files of a drop; what cannot be opened is among them too. Must be called in the event's own task: afterwards the
 * browser takes the drop away.
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

/** A file as it was chosen, or dropped by itself; of one in a folder that was chosen the browser says where it stood. */
export function droppedAlone(file: File): DroppedFile {
  return { file, path: file.webkitRelativePath || file.name };
}

function isFolder(entry: FileSystemEntry | null): entry is FileSystemDirectoryEntry {
  return entry?.isDirectory === true;
}

async function filesIn(folders: readonly FileSystemDirectoryEntry[]): Promise<readonly DroppedFile[]> {
  const found: DroppedFile[] = [];
  const waiting: FileSystemEntry[] = [...folders];
  while (waiting.length > 0 && found.length < MOST_FILES) {
    const entry = waiting.shift();
    if (entry === undefined) break;
    if (!isFolder(entry)) {
      found.push({ file: await fileOf(entry as FileSystemFileEntry), path: pathOf(entry) });
      continue;
    }
    const { entries, isWhole } = await entriesOf(entry);
    waiting.push(...entries);
    if (!isWhole) found.push({ file: null, path: pathOf(entry) });
  }
  return found;
}

interface FolderEntries {
  readonly entries: readonly FileSystemEntry[];
  /** false: the browser stopped before it had handed over all of them */
  readonly isWhole: boolean;
}

/** The browser hands over a hundred at a time, then none. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FolderEntries> {
  const reader = folder.createReader();
  const entries: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<readonly FileSystemEntry[] | null>((resolve) => {
      reader.readEntries(resolve, () => resolve(null));
    });
    if (some === null || some.length === 0) return { entries, isWhole: some !== null };
    entries.push(...some);
  }
}

function fileOf(entry: FileSystemFileEntry): Promise<File | null> {
  return new Promise((resolve) => {
    entry.file(resolve, () => resolve(null));
  });
}

function pathOf({ fullPath }: FileSystemEntry): string {
  return fullPath.replace(/^\//, '');
}
