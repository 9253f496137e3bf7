import { crc32 } from '@/lib/core/bytes/crc32';

/** What a saved class says, whatever its parts are. */
export interface SessionContent {
  readonly savedAt: unknown;
  readonly withIds: unknown;
  readonly about: unknown;
  readonly students: unknown;
}

/**
 * 8 hexadecimal digits over what a saved class says; blanks and line breaks between its parts do not count. It shows that
 * somebody has edited the file, by hand or by accident; it keeps nobody from writing another sum.
 */
export function checkSum({ savedAt, withIds, about, students }: SessionContent): string {
  const text = JSON.stringify([savedAt, withIds, about, students]);
  return crc32(new TextEncoder().encode(text)).toString(16).padStart(8, '0');
}
