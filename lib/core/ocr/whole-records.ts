import type { TextFieldKey } from '@/lib/core/fields/fields';
import { forKind } from '@/lib/core/fields/kinds';
import { mergeValues } from '@/lib/core/reading/merge-values';
import type { FieldReading, RecordReading } from '@/lib/core/record/reading';

/** Fewer fields than this are no record: a label that stands a second time, a caption, a banner. */
export const LEAST_FIELDS = 4;
/** So many values that cannot be their field's mean that labels and values were paired wrongly. */
const MISFITS = 3;

/** What every value of such a field looks like, also when single characters were misread; null: like anything. */
const FORMS: Readonly<Record<TextFieldKey, RegExp | null>> = {
  ...forKind('words', null),
  ...forKind('date', /\d{4}\D{0,2}\d/),
  idNumber: /\d{6}/,
  studentNo: /\d{4}/,
  examineeNo: /\d{6}/,
  gender: /^.?[男女].?$/u,
  ethnicity: null,
  level: null,
  duration: /\d/,
  educationType: null,
  studyForm: null,
  status: null,
};

export interface WholeRecord {
  readonly reading: RecordReading;
  /** which of the records that were given it is */
  readonly at: number;
}

/**
 * The records of a picture as its labels were paired → those that are records. A field that stands again further down
 * belongs to the record before it: the same value says nothing new, another one is a `conflict`. A record whose
 * values cannot be what their labels say was paired wrongly, and is left out.
 */
export function wholeRecords(records: readonly RecordReading[]): readonly WholeRecord[] {
  const found: WholeRecord[] = [];
  let loose: readonly RecordReading[] = [];
  for (const [at, reading] of records.entries()) {
    const last = found.at(-1);
    if (readFields(reading).length >= LEAST_FIELDS) {
      found.push({ reading: loose.reduce(withFragment, reading), at });
      loose = [];
    } else if (last) found.splice(-1, 1, { ...last, reading: withFragment(last.reading, reading) });
    else loose = [...loose, reading];
  }
  return found.filter(({ reading }) => fits(reading));
}

function readFields({ fields }: RecordReading): readonly [TextFieldKey, FieldReading][] {
  return (Object.entries(fields) as [TextFieldKey, FieldReading][]).filter(([, { text }]) => text !== '');
}

/** Only what the record itself shows too: anything else in a fragment may be anybody's. */
function withFragment(record: RecordReading, fragment: RecordReading): RecordReading {
  const again = readFields(fragment).flatMap(([field, reading]) => {
    const own = record.fields[field];
    return own ? [[field, mergeValues([own, reading])] as const] : [];
  });
  return { ...record, fields: { ...record.fields, ...Object.fromEntries(again) } };
}

function fits(record: RecordReading): boolean {
  const typed = readFields(record).flatMap(([field, { text }]) => FORMS[field]?.test(text) ?? []);
  const misfits = typed.filter((fit) => !fit).length;
  return misfits < MISFITS || misfits * 2 <= typed.length;
}
