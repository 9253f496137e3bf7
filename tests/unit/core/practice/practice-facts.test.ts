import { expect, test } from 'vitest';
import { practiceFacts } from '@/lib/core/practice/practice-facts';
import { practiceRoster } from '@/lib/core/practice/practice-roster';
import { shownValues } from '@/lib/core/practice/shown-values';

const { rows, ...about } = practiceRoster('');
const [row] = rows;
if (!row) throw new Error('no student');

test.each([
  ['what the roster says', {}, 'match'],
  ['another day of enrolment', { enrollDate: '2026年09月06日' }, 'mismatch'],
] as const)('a page that shows %s', (_, changes, result) => {
  const facts = practiceFacts(shownValues(row, changes), row, about, '1.2.3');
  expect(facts).toMatchObject({ result, version: '1.2.3', studentNo: row.values.studentNo });
  expect(facts.lines.find(({ field }) => field === 'enrollDate')?.verdict).toBe(result);
});
