import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

export interface FileSize {
  readonly path: string;
  readonly bytes: number;
  readonly packed: number;
}

/** Every file of the built extension, as it is and as gzip packs it. */
export function outputSizes(folder: string): readonly FileSize[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort()
    .map((path) => {
      const content = readFileSync(join(folder, path));
      return { path, bytes: content.length, packed: gzipSync(content, { level: 9 }).length };
    });
}
