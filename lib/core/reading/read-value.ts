import { isNote } from '@/lib/core/labels/is-note';
import { isPlaceholder } from '@/lib/core/labels/is-placeholder';
import { type FieldReading, MAX_VALUE_LENGTH } from '@/lib/core/record/reading';

/** A field's text as found → its reading: placeholders and advice are `empty`, what no real value reaches is `too-long` and cut. */
export function readValue(text: string): FieldReading {
  if (isPlaceholder(text) || isNote(text))
    return { state: 'unreadable', reason: 'empty', text: text.slice(0, MAX_VALUE_LENGTH) };
  if (text.length <= MAX_VALUE_LENGTH) return { state: 'text', text };
  // two UTF-16 units at most per code point: enough to tell, without spreading a huge text
  const points = [...text.slice(0, 2 * MAX_VALUE_LENGTH + 2)];
  if (points.length <= MAX_VALUE_LENGTH) return { state: 'text', text };
  return { state: 'unreadable', reason: 'too-long', text: points.slice(0, MAX_VALUE_LENGTH).join('') };
}
