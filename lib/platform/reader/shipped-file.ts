import { named } from '@/lib/core/surprises/error-class';
import { expected } from '@/lib/core/surprises/expected';

/** A file that ships with the extension; null when it is not there, or cannot be read. */
export async function shippedFile(address: string): Promise<Uint8Array<ArrayBuffer> | null> {
  // a file that is not in the extension is refused, not answered
  const refused = named('TypeError');
  const response = await fetch(address).catch(expected(null, refused));
  if (!response?.ok) return null;
  const buffer = await response.arrayBuffer().catch(expected(null, refused));
  return buffer && new Uint8Array(buffer);
}
