import { readCompoundFile } from '@/lib/core/roster/formats/compound-file';
import { expected } from '@/lib/core/surprises/expected';
import type { Bytes } from './known-password';
import { hasLockHeader } from './lock-header';
import { openAgile } from './open-agile';
import { openStandard } from './open-standard';
import { openXls } from './open-xls';

/** Length of what is sealed, before it. */
const SIZE_BYTES = 8;

/** What the platform's cipher says of damaged bytes, and of keys that are none. */
function isDamaged(error: unknown): boolean {
  return error instanceof DOMException;
}

async function openPackage(info: Uint8Array, sealed: Uint8Array): Promise<Bytes | null> {
  if (sealed.length < SIZE_BYTES) return null;
  const own = Uint8Array.from(sealed);
  return hasLockHeader(info) ? openStandard(info, own) : openAgile(info, own);
}

/** The same file with the unlocked stream in the place of the locked one. */
function openWorkbook(bytes: Bytes, stream: Uint8Array): Bytes | null {
  const opened = openXls(stream);
  if (opened === null) return null;
  const copy = bytes.slice();
  const file = readCompoundFile(copy);
  return file.ok && file.overwrite('Workbook', opened) ? copy : null;
}

/**
 * The workbook inside an encrypted one that asks nobody for a password (a zip archive, or an .xls without its lock);
 * null for all other files. Never throws.
 */
export async function openProtected(bytes: Bytes): Promise<Bytes | null> {
  const file = readCompoundFile(bytes);
  if (!file.ok) return null;
  const [info, sealed] = ['EncryptionInfo', 'EncryptedPackage'].map((name) => file.streams.get(name)?.());
  if (info && sealed) return openPackage(info, sealed).catch(expected(null, isDamaged));
  const stream = file.streams.get('Workbook')?.();
  return stream ? openWorkbook(bytes, stream) : null;
}
