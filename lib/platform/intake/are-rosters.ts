import { fileKind } from '@/lib/core/intake/file-kind';
import { isRefused, sourceOfFile } from './file-source';

/** Of each file whether it is a table or a text, as rosters are, by its first bytes. One that cannot be opened is none. Never rejects. */
export function areRosters(files: readonly File[]): Promise<readonly boolean[]> {
  return Promise.all(files.map(isRoster));
}

async function isRoster(file: File): Promise<boolean> {
  const head = await sourceOfFile(file).head();
  return !isRefused(head) && fileKind(head) === 'roster';
}
