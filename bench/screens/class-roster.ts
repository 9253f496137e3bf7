import type { Person } from '@/bench/reading/people';
import { LABELS } from '@/bench/reading/record-html';
import { TEXT_FIELD_KEYS } from '@/lib/core/fields/fields';

const COLUMNS = TEXT_FIELD_KEYS.filter((key) => LABELS[key] !== undefined);

/** What the college says of these people, one row each: a .csv as offices save it. */
export function classRoster(people: readonly Person[]): string {
  const rows = people.map(({ expected }) => COLUMNS.map((key) => expected[key] ?? ''));
  return [COLUMNS.map((key) => LABELS[key] ?? ''), ...rows].map((row) => row.join(',')).join('\n');
}
