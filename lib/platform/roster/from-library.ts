import { EncryptedFileError } from 'hucre';

/** Why the spreadsheet library did not read a file. */
export type LibraryRefusal = 'encrypted' | 'truncated';

/**
 * One step of the spreadsheet library. It throws many things at a damaged file, also what looks like a mistake in a
 * program: whatever it throws says that the file is damaged. Code of ours must not run inside.
 */
export async function fromLibrary<T extends object>(step: () => Promise<T>): Promise<T | LibraryRefusal> {
  try {
    return await step();
  } catch (error) {
    return error instanceof EncryptedFileError ? 'encrypted' : 'truncated';
  }
}
