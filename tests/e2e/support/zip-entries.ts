import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { JsonRoster } from '@/lib/core/roster/json-schema';

/** A file out of a zip archive: its name, and its text. */
export interface ZipText {
  readonly name: string;
  readonly text: string;
}

/** The files of an archive, in its order. */
export function zipTexts(path: string): readonly ZipText[] {
  return Object.entries(unzipSync(new Uint8Array(readFileSync(path)))).map(([name, bytes]) => ({
    name,
    text: strFromU8(bytes),
  }));
}

/** What a handed-out file says. */
export function handedOut({ text }: ZipText): JsonRoster {
  return JSON.parse(text) as JsonRoster;
}
