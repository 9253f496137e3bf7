import { trimLayout } from '@/lib/core/characters/blanks';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import type { PageReading } from '@/lib/core/record/reading';

/** What rows are found by. A birth date finds nobody without the name. */
const TELLING = ['studentNo', 'idNumber', 'examineeNo', 'name'] as const satisfies readonly TextFieldKey[];

/** Whose records a page shows, as it writes them; '' where it does not say. */
export type People = readonly string[];

/** Of all records, one after another. */
export function peopleOf(reading: PageReading): People {
  if (reading.state === 'failed') return [];
  return reading.records.flatMap(({ fields }) => TELLING.map((key) => trimLayout(fields[key]?.text ?? '')));
}

/**
 * Whose records are shown by now, when they are still the ones first checked: what was not there may have come, what
 * was there has to stay. null when they are others.
 */
export function samePeople(first: People, now: People): People | null {
  if (first.length === 0) return now;
  const stay = now.length === first.length && now.every((text, at) => first[at] === '' || first[at] === text);
  return stay ? now : null;
}
