import { crc32 } from '@/lib/core/bytes/crc32';
import { TEXT_FIELD_KEYS } from '@/lib/core/fields/fields';
import { KEY_FIELDS } from '@/lib/core/fields/key-fields';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';

function markOf(text: string): number {
  return crc32(new TextEncoder().encode(text));
}

/**
 * 32 bits that change when any value of the row does, or the reason why a cell cannot be used. Where the row stands in
 * the file is no part of it: a roster that was only sorted anew is the same roster.
 */
export function rowMark({ values, refused }: ExpectedRecord): number {
  return markOf(
    JSON.stringify(
      TEXT_FIELD_KEYS.map((field) => (refused[field] ? [refused[field]] : (values[field] ?? null))),
    ),
  );
}

/** 32 bits for who the row is about: 学号, else ID number, else name. The rest of the row is no part of it. */
export function keyMark({ values }: ExpectedRecord): number {
  return markOf(KEY_FIELDS.map((field) => values[field]).find((value) => value !== undefined) ?? '');
}
