import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { tableContent } from './leveldb-table';

/** As a browser writes text: in UTF-8, as JavaScript's strings, and as keys of IndexedDB, the greater byte first. */
function forms(word: string): readonly Buffer[] {
  return [Buffer.from(word, 'utf8'), Buffer.from(word, 'utf16le'), Buffer.from(word, 'utf16le').swap16()];
}

function filesIn(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesIn(path);
    return entry.isFile() ? [path] : [];
  });
}

/** A browser that runs may take a file away while it is looked for. */
function bytesOf(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}

/**
 * Which of these words stand in any file under this folder, in whatever way a browser writes text, compressed tables of
 * LevelDB too: `file: word`, sorted.
 */
export function wordsOnDisk(folder: string, words: readonly string[]): readonly string[] {
  const found = filesIn(folder).flatMap((path) => {
    const raw = bytesOf(path);
    const table = path.endsWith('.ldb') ? tableContent(raw) : null;
    const contents = table === null ? [raw] : [raw, table];
    const hits = words.filter((word) =>
      forms(word).some((form) => contents.some((one) => one.includes(form))),
    );
    return hits.map((word) => `${path.slice(folder.length + 1)}: ${word}`);
  });
  return found.sort();
}
