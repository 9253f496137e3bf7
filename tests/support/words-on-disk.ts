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

/** null: a browser that runs took it away while it was looked for. */
function bytesOf(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** More often nobody looks again. */
const TRIES = 20;

/**
 * Which of these words stand in any file under this folder, in whatever way a browser writes text, compressed tables of
 * LevelDB too: `file: word`, sorted.
 */
export function wordsOnDisk(folder: string, words: readonly string[]): readonly string[] {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const files = filesIn(folder).map((path) => ({ path, raw: bytesOf(path) }));
    // what stood in a file that is gone may stand in one that was not there yet
    if (files.every(({ raw }) => raw !== null)) return wordsIn(folder, words, files);
  }
  throw new Error(`The files in ${folder} never stood still.`);
}

function wordsIn(
  folder: string,
  words: readonly string[],
  files: readonly { readonly path: string; readonly raw: Buffer | null }[],
): readonly string[] {
  const found = files.flatMap(({ path, raw }) => {
    if (raw === null) return [];
    const table = path.endsWith('.ldb') ? tableContent(raw) : null;
    const contents = table === null ? [raw] : [raw, table];
    const hits = words.filter((word) =>
      forms(word).some((form) => contents.some((one) => one.includes(form))),
    );
    return hits.map((word) => `${path.slice(folder.length + 1)}: ${word}`);
  });
  return found.sort();
}
