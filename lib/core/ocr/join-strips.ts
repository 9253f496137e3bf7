import type { TextFieldKey } from '@/lib/core/fields/fields';
import { fieldsOfKind } from '@/lib/core/fields/kinds';
import { mergeValues } from '@/lib/core/reading/merge-values';
import type { FieldReading, RecordReading } from '@/lib/core/record/reading';

/** Where one of these differs, two records are two: of two people, or of one who studied twice. */
const TELLING: readonly TextFieldKey[] = [
  'name',
  ...fieldsOfKind('number'),
  ...fieldsOfKind('date'),
  'school',
  'level',
];
/** One of these says whose record it is; of other values two must be the same. */
const OF_ONE: readonly TextFieldKey[] = ['name', ...fieldsOfKind('number'), 'birthDate'];
const LEAST_SAME = 2;

/**
 * Records of a picture that was put together of overlapping screenshots → the records that they show: the last rows of one
 * stand again at the beginning of the next, below the page's head where that comes again too, and new ones follow. A field
 * that two of them show with different values is a `conflict`. Two records whose rows do not go on like that stay two.
 */
export function joinStrips(records: readonly RecordReading[]): readonly RecordReading[] {
  const joined: RecordReading[] = [];
  for (const record of records) {
    const last = joined.at(-1);
    if (last && goesOn(last, record)) joined.splice(-1, 1, together(last, record));
    else joined.push(record);
  }
  return joined;
}

function goesOn(record: RecordReading, next: RecordReading): boolean {
  const [known, fields] = [fieldsOf(record), fieldsOf(next)];
  const begins = fields.findIndex((field) => !known.includes(field));
  const again = begins < 0 ? fields : fields.slice(0, begins);
  const isSplit = begins >= 0 && fields.slice(begins).some((field) => known.includes(field));
  if (isSplit || !isHeadAndTail(again, known)) return false;
  return isSame(record, next, again, begins < 0);
}

/** Whether fields are the first ones of a record, or none, and then its last ones, or none. */
function isHeadAndTail(fields: readonly TextFieldKey[], known: readonly TextFieldKey[]): boolean {
  return [...fields, null].some((_, head) => {
    const tail = fields.length - head;
    return (
      fields.slice(0, head).every((field, at) => field === known[at]) &&
      fields.slice(head).every((field, at) => field === known[known.length - tail + at])
    );
  });
}

/** Whether values that stand twice say that both are one record. `whole`: the second one brings nothing new. */
function isSame(
  record: RecordReading,
  next: RecordReading,
  fields: readonly TextFieldKey[],
  whole: boolean,
): boolean {
  const both = fields.filter((field) => textOf(record, field) !== '' && textOf(next, field) !== '');
  const same = both.filter((field) => textOf(record, field) === textOf(next, field));
  const others = both.filter((field) => !same.includes(field));
  if (others.some((field) => TELLING.includes(field)) || others.length > same.length) return false;
  if (whole && others.length > 0) return false;
  return same.length >= LEAST_SAME || same.some((field) => OF_ONE.includes(field));
}

function together(record: RecordReading, next: RecordReading): RecordReading {
  const fields = fieldsOf(next).flatMap((field): readonly [TextFieldKey, FieldReading][] => {
    const shown = [record.fields[field], next.fields[field]].filter((reading) => reading !== undefined);
    const [one, ...others] = shown.some(({ text }) => text !== '')
      ? shown.filter(({ text }) => text !== '')
      : shown;
    return one ? [[field, mergeValues([one, ...others])]] : [];
  });
  return { ...record, fields: { ...record.fields, ...Object.fromEntries(fields) } };
}

/** In reading order. */
function fieldsOf({ fields }: RecordReading): readonly TextFieldKey[] {
  return Object.keys(fields) as TextFieldKey[];
}

function textOf({ fields }: RecordReading, field: TextFieldKey): string {
  return fields[field]?.text ?? '';
}
