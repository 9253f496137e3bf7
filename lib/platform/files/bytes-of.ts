import { named } from '@/lib/core/surprises/error-class';
import { expected } from '@/lib/core/surprises/expected';

/** The bytes of a file that a person gave; null when it was deleted, moved or changed since it was chosen. */
export async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer> | null> {
  const gone = named('NotFoundError', 'NotReadableError', 'SecurityError');
  const buffer = await file.arrayBuffer().catch(expected(null, gone));
  return buffer && new Uint8Array(buffer);
}
