import { plain } from '@/bench/reading/outcome';
import { areSeveralPeople } from '@/lib/core/choose/are-several-people';
import { pickRecord } from '@/lib/core/choose/pick-record';
import { compareRecord } from '@/lib/core/compare/compare-record';
import { TEXT_FIELD_KEYS, type TextFieldKey } from '@/lib/core/fields/fields';
import type { RecordReading } from '@/lib/core/record/reading';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import type { Comparison, FieldLine } from '@/lib/core/verdict/comparison';
import type { LayoutSample } from './layout';

/**
 * `right`: the verdict of the true text. `told`: left to eyes with a reason, or the picture was refused. `lost`: shown, and
 * nothing is said of it. `wrong`: a match or a mismatch that the true text does not give.
 */
export const ENDS = ['right', 'told', 'lost', 'wrong'] as const;
export type End = (typeof ENDS)[number];

export interface FieldEnd {
  readonly field: TextFieldKey;
  readonly end: End;
  /** a text that is not the field's was given to it, whatever the verdict says */
  readonly isSwapped: boolean;
  readonly words: string;
}

/**
 * One end for every field whose value the picture shows of the person, or that is judged, as the start page shows it: of several records the one that is picked,
 * and where a person is asked first (`asked`), or the picture is refused, every field is told.
 */
export function judgeLayout(
  { person, beside }: LayoutSample,
  records: readonly RecordReading[],
  refusal: string | null,
): readonly FieldEnd[] {
  const own = judgeAs(person, records, refusal);
  if (!beside) return own;
  const others = judgeAs({ ...person, shown: beside }, records, refusal);
  return wrongIn(others) < wrongIn(own) ? others : own;
}

function wrongIn(ends: readonly FieldEnd[]): number {
  return ends.filter(({ end }) => end === 'wrong').length;
}

function judgeAs(
  person: LayoutSample['person'],
  records: readonly RecordReading[],
  refusal: string | null,
): readonly FieldEnd[] {
  const shows = (field: TextFieldKey): boolean => (person.shown[field] ?? '') !== '';
  const picked = pick(records, person.expected);
  if (refusal !== null || picked === null) {
    return TEXT_FIELD_KEYS.filter(shows).map((field) => ({
      field,
      end: 'told',
      isSwapped: false,
      words: refusal ?? 'asked',
    }));
  }
  const truth = compare(person.expected, textRecord(person.shown));
  const seen = compare(person.expected, picked);
  // a value of somebody else is wrong, too, where the picture shows none of this person
  const fields = TEXT_FIELD_KEYS.filter((field) => shows(field) || isJudged(lineOf(seen, field)));
  return fields.map((field) => {
    const [right, line] = [lineOf(truth, field), lineOf(seen, field)];
    const shown = person.shown[field] ?? '';
    return {
      field,
      end: endOf(line, right, shown),
      isSwapped: isForeignTo(picked.fields[field]?.text ?? '', field, person.shown),
      words: `${line?.verdict ?? 'nothing'} (${line?.reason ?? ''}) shown ${shown}, read ${line?.shown}`,
    };
  });
}

function pick(records: readonly RecordReading[], expected: LayoutSample['person']['expected']) {
  if (areSeveralPeople(records)) return null;
  const row = { rowNumber: 2, values: expected, refused: {} };
  const found = pickRecord(
    records,
    records.map(() => row),
    DEFAULT_HEAD.school,
  );
  return found.kind === 'record' ? (records[found.index] ?? null) : null;
}

function endOf(line: FieldLine | undefined, right: FieldLine | undefined, shown: string): End {
  if (isWrongly(line, right, shown)) return 'wrong';
  if (line?.verdict === right?.verdict) return 'right';
  return line?.verdict === 'unsure' ? 'told' : 'lost';
}

function isWrongly(line: FieldLine | undefined, right: FieldLine | undefined, shown: string): boolean {
  if (line?.verdict === 'match' || line?.verdict === 'variant') return !agrees(right);
  return (
    line?.verdict === 'mismatch' &&
    (right?.verdict !== 'mismatch' || plain(line.shown ?? '') !== plain(shown))
  );
}

function isJudged(line: FieldLine | undefined): boolean {
  return agrees(line) || line?.verdict === 'mismatch';
}

function agrees(line: FieldLine | undefined): boolean {
  return line?.verdict === 'match' || line?.verdict === 'variant';
}

/** Whether a text is of another field: neither this one's nor a misreading of it, but what another one shows. */
function isForeignTo(text: string, field: TextFieldKey, shown: LayoutSample['person']['shown']): boolean {
  const own = plain(shown[field] ?? '');
  if (text === '' || plain(text) === own) return false;
  return TEXT_FIELD_KEYS.some((other) => {
    const value = plain(shown[other] ?? '');
    return other !== field && value.length > 1 && plain(text).includes(value) && !own.includes(value);
  });
}

function lineOf(comparison: Comparison, field: TextFieldKey): FieldLine | undefined {
  return comparison.lines.find((line) => line.field === field);
}

function textRecord(shown: LayoutSample['person']['shown']): RecordReading {
  const fields = Object.entries(shown)
    .filter(([, text]) => text !== '')
    .map(([key, text]) => [key, { state: 'text', text }] as const);
  return { title: '', fields: Object.fromEntries(fields), photo: 'unknown', notShown: ['examineeNo'] };
}

function compare(expected: LayoutSample['person']['expected'], record: RecordReading): Comparison {
  return compareRecord({
    record,
    expected: { rowNumber: 2, values: expected, refused: {} },
    columns: TEXT_FIELD_KEYS,
    head: DEFAULT_HEAD,
    locators: [],
    // else one swap hides the others
    samePerson: true,
  });
}
