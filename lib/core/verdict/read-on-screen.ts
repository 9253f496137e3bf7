import { TEXT_FIELD_KEYS, type TextFieldKey } from '@/lib/core/fields/fields';
import type { RecordReading } from '@/lib/core/record/reading';
import type { Comparison } from './comparison';
import { isJudgedByText } from './is-judged-by-text';

/** The fields whose text is to be read from the screen as well: what was judged by it, and what is in doubt. */
export function readOnScreen({ lines }: Comparison, { fields }: RecordReading): readonly TextFieldKey[] {
  return TEXT_FIELD_KEYS.filter((key) => {
    const reading = fields[key];
    if (reading?.state !== 'text') return false;
    return reading.doubt !== undefined || lines.some((line) => line.field === key && isJudgedByText(line));
  });
}
