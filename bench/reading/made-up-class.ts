import type { TextFieldKey } from '@/lib/core/fields/fields';
import type { Values } from './made-up-values';
import { makePerson, type Person } from './people';
import type { Random } from './random';
import type { RecordLook } from './record-html';

/** What everybody in a class has in common. */
const SHARED: readonly TextFieldKey[] = [
  'school',
  'level',
  'major',
  'duration',
  'educationType',
  'studyForm',
  'branch',
  'className',
  'enrollDate',
  'expectedGraduation',
  'status',
];

/** One look for a whole class: small type, one column, the light watermark of the years of pictures. */
export const CLASS_LOOK: RecordLook = {
  layout: 'one-column',
  background: 'watermark',
  font: 'Noto Sans CJK SC',
  size: 14,
  colon: true,
  paleLabels: false,
  narrow: false,
};

/** `index`-th of a class whose other values are those of `first`. */
export function makeClassmate(random: Random, index: number, first: Person): Person {
  const person = makePerson(random, index);
  const shared = SHARED.filter((key) => key !== person.planted);
  const like = (own: Values, others: Values): Values => ({
    ...own,
    ...Object.fromEntries(shared.map((key) => [key, others[key] ?? ''])),
  });
  return {
    ...person,
    shown: like(person.shown, first.shown),
    expected: like(person.expected, first.expected),
  };
}
