import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { unzipSync } from 'fflate';

/** Contents by path inside the extension, with `/` between folders. */
export type PackedFiles = ReadonlyMap<string, Buffer>;

/** Every file of a built extension's folder. */
export function filesInFolder(folder: string): PackedFiles {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((one) => one.isFile());
  const paths = found.map((one) => join(one.parentPath, one.name)).sort();
  return new Map(paths.map((path) => [relative(folder, path).split(sep).join('/'), readFileSync(path)]));
}

/** Every file of a packed extension. */
export function filesInZip(path: string): PackedFiles {
  const entries = Object.entries(unzipSync(readFileSync(path))).filter(([name]) => !name.endsWith('/'));
  return new Map(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([name, bytes]) => [name, Buffer.from(bytes)]),
  );
}

/** A file as text. Throws when it is not there. */
export function textOf(files: PackedFiles, path: string): string {
  const bytes = files.get(path);
  if (!bytes) throw new Error(`${path} is not among the packed files.`);
  return bytes.toString('utf8');
}
