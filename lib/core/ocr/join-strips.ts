import type { TextFieldKey } from '@/lib/core/fields/fields';
import { fieldsOfKind } from '@/lib/core/fields/kinds';
import { mergeValues } from '@/lib/core/reading/merge-values';
import type { FieldReading, RecordReading } from '@/lib/core/record/reading';
import { valueFit } from './arrange/value-fit';
import { isOnePerson } from './is-one-person';

/** A record as one of several screenshots shows it. */
export interface Strip {
  /** the fields that have a label in it, in reading order, whether or not a value was read */
  readonly labels: readonly TextFieldKey[];
  readonly reading: RecordReading;
}

/** Where one of these differs, two records are two: of two people, or of one who studied twice. */
const TELLING: readonly TextFieldKey[] = [
  'name',
  ...fieldsOfKind('number'),
  ...fieldsOfKind('date'),
  'school',
  'level',
];
/** One of these says whose record it is. */
const OF_ONE: readonly TextFieldKey[] = ['name', ...fieldsOfKind('number'), 'birthDate'];

/**
 * Records of a picture that was put together of overlapping screenshots → the records that they show: the last rows of one
 * stand again at the beginning of the next, below the page's head where that comes again too, and new ones follow. A field
 * that two of them show with different values is a `conflict`. Two records whose rows do not go on like that stay two.
 * Rows that go on may be a classmate's nevertheless: where nothing says that two strips are of one person, what the one of
 * them shows alone that tells less of who it is has no value (`other-screenshot`), unless a person has said that they are
 * (`areOnes`).
 */
export function joinStrips(strips: readonly Strip[], areOnes = false): readonly RecordReading[] {
  const joined: Strip[] = [];
  for (const strip of strips) {
    const last = joined.at(-1);
    if (last && goesOn(last, strip)) {
      const isOne = areOnes || isOnePerson(last.reading, strip.reading);
      joined.splice(-1, 1, isOne ? together(last, strip) : besideEachOther(last, strip));
    } else joined.push(strip);
  }
  return joined.map(({ reading }) => reading);
}

function goesOn(strip: Strip, next: Strip): boolean {
  const begins = next.labels.findIndex((field) => !strip.labels.includes(field));
  const again = begins < 0 ? next.labels : next.labels.slice(0, begins);
  if (next.labels.slice(again.length).some((field) => strip.labels.includes(field))) return false;
  const head = headOf(again, strip.labels);
  if (head === null) return false;
  return isSame(strip, next, again, begins >= 0 && head < again.length);
}

/**
 * How many fields are the first ones of a record, where the others are its last ones: as few as possible; null where they are
 * not. `again` are fields of the record.
 */
function headOf(again: readonly TextFieldKey[], labels: readonly TextFieldKey[]): number | null {
  const head = [...again, null].findIndex((_, at) => {
    const tail = again.length - at;
    return (
      again.slice(0, at).every((field, place) => field === labels[place]) &&
      again.slice(at).every((field, place) => field === labels[labels.length - tail + place])
    );
  });
  return head < 0 ? null : head;
}

/**
 * Whether no value that stands twice speaks against one record. Where the rows do not overlap (`overlaps`: they do, and new ones
 * follow) one must say whose it is, and nothing may differ.
 */
function isSame(strip: Strip, next: Strip, fields: readonly TextFieldKey[], overlaps: boolean): boolean {
  const both = fields.filter((field) => textOf(strip, field) !== '' && textOf(next, field) !== '');
  const same = both.filter((field) => textOf(strip, field) === textOf(next, field));
  const others = both.filter((field) => !same.includes(field));
  if (!overlaps) return others.length === 0 && same.some((field) => OF_ONE.includes(field));
  const against = others.filter((field) => !isMisread(field, textOf(strip, field), textOf(next, field)));
  return !against.some((field) => TELLING.includes(field)) && against.length <= same.length;
}

/** Whether one of two texts looks like a value of its field and the other does not: a line that a cut goes through. */
function isMisread(field: TextFieldKey, one: string, other: string): boolean {
  return (valueFit(field, one) === 'fits') !== (valueFit(field, other) === 'fits');
}

function together(strip: Strip, next: Strip): Strip {
  const { fields } = next.reading;
  const merged = (Object.keys(fields) as TextFieldKey[]).flatMap(
    (field): readonly [TextFieldKey, FieldReading][] => {
      const shown = [strip.reading.fields[field], fields[field]].filter((reading) => reading !== undefined);
      const [one, ...others] = shown.filter(({ text }) => text !== '');
      const empty = shown.find(({ state }) => state === 'unreadable') ?? shown[0];
      const reading = one ? mergeValues([one, ...others]) : empty;
      return reading ? [[field, reading]] : [];
    },
  );
  return {
    labels: [...strip.labels, ...next.labels.filter((field) => !strip.labels.includes(field))],
    reading: { ...strip.reading, fields: { ...strip.reading.fields, ...Object.fromEntries(merged) } },
  };
}

/** Two that may be of two people: what both show, and of the rest the values of the one that says more of whose it is. */
function besideEachOther(strip: Strip, next: Strip): Strip {
  const isNext = telling(next) > telling(strip);
  const [own, other] = isNext ? [next, strip] : [strip, next];
  const fields = Object.entries(other.reading.fields).map(([field, reading]) => {
    const isOnItAlone = textOf(own, field as TextFieldKey) === '' && reading.text !== '';
    return [field, isOnItAlone ? OF_ANOTHER : reading];
  });
  const unsure = { ...other, reading: { ...other.reading, fields: Object.fromEntries(fields) } };
  return isNext ? together(unsure, next) : together(strip, unsure);
}

/** Whether something of a record was left out because it may be of somebody else's screenshot. */
export function hasOtherScreenshot({ fields }: RecordReading): boolean {
  return Object.values(fields).some(
    (reading) => reading.state === 'unreadable' && reading.reason === 'other-screenshot',
  );
}

const OF_ANOTHER: FieldReading = { state: 'unreadable', reason: 'other-screenshot', text: '' };

/** How many of a strip's values say whose it is. */
function telling(strip: Strip): number {
  return OF_ONE.filter((field) => textOf(strip, field) !== '').length;
}

function textOf({ reading }: Strip, field: TextFieldKey): string {
  return reading.fields[field]?.text ?? '';
}
