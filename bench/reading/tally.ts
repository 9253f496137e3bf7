import { compareRecord } from '@/lib/core/compare/compare-record';
import type { Comparison, FieldLine } from '@/lib/core/compare/comparison';
import type { RecordReading } from '@/lib/core/reading/reading';
import { stripBlanks } from '@/lib/core/record/blanks';
import { TEXT_FIELD_KEYS, type TextFieldKey } from '@/lib/core/record/fields';
import { foldWidth } from '@/lib/core/record/fold-width';
import { DEFAULT_HEAD } from '@/lib/core/roster/default-head';
import type { Sample } from './generate';

/** How one field came out, against what the same comparison says of the true text. */
export interface FieldTally {
  fields: number;
  exact: number;
  wrongMatch: number;
  wrongMismatch: number;
  unsure: number;
  /** why, for `unsure` */
  readonly reasons: Map<string, number>;
}

/** Names of ordinary and of hard characters are told apart. */
export type TallyKey = TextFieldKey | 'name (hard)';
export type Tally = Map<string, FieldTally>;

const agrees = (line: FieldLine | undefined): boolean =>
  line?.verdict === 'match' || line?.verdict === 'variant';

/** Adds one sample to the tallies of its fields and of its font; answers the wrong verdicts in words, for the bench only. */
export function count(sample: Sample, reading: RecordReading, tally: Tally): string[] {
  const { shown } = sample.person;
  const truth = compare(sample, textRecord(sample));
  const seen = compare(sample, reading);
  return TEXT_FIELD_KEYS.flatMap((field) => {
    const text = shown[field];
    if (text === undefined) return [];
    const key: TallyKey = field === 'name' && sample.person.hardName ? 'name (hard)' : field;
    const [right, line] = [lineOf(truth, field), lineOf(seen, field)];
    const wrongMatch = agrees(line) && !agrees(right);
    const wrongMismatch = line?.verdict === 'mismatch' && right?.verdict !== 'mismatch';
    const exact = plain(reading.fields[field]?.text ?? '') === plain(text);
    for (const name of [key, `font ${sample.look.font}`, `kind ${sample.kind}`]) {
      add(tally, name, {
        exact,
        wrongMatch,
        wrongMismatch,
        unsure: line?.verdict === 'unsure' ? line.reason : null,
      });
    }
    return wrongMatch || wrongMismatch
      ? [`${field} ${line?.verdict}: shown ${text}, read ${reading.fields[field]?.text}, ${sample.look.font}`]
      : [];
  });
}

/** Blanks and the width of brackets are layout: no reader of pixels can tell them. */
const plain = (text: string): string => foldWidth(stripBlanks(text));

const lineOf = (comparison: Comparison, field: TextFieldKey): FieldLine | undefined =>
  comparison.lines.find((line) => line.field === field);

function textRecord({ person }: Sample): RecordReading {
  const fields = Object.entries(person.shown).map(([key, text]) => [key, { state: 'text', text }] as const);
  return { title: '', fields: Object.fromEntries(fields), photo: 'unknown', notShown: ['examineeNo'] };
}

const compare = ({ person }: Sample, record: RecordReading): Comparison =>
  compareRecord({
    record,
    expected: { rowNumber: 2, values: person.expected, refused: {} },
    columns: TEXT_FIELD_KEYS,
    head: DEFAULT_HEAD,
    readBy: 'text',
    locators: [],
    // else a poor reading of several fields hides each of them
    samePerson: true,
  });

interface Result {
  readonly exact: boolean;
  readonly wrongMatch: boolean;
  readonly wrongMismatch: boolean;
  readonly unsure: string | null;
}

function add(tally: Tally, key: string, { exact, wrongMatch, wrongMismatch, unsure }: Result): void {
  const entry = tally.get(key) ?? {
    fields: 0,
    exact: 0,
    wrongMatch: 0,
    wrongMismatch: 0,
    unsure: 0,
    reasons: new Map(),
  };
  entry.fields += 1;
  entry.exact += Number(exact);
  entry.wrongMatch += Number(wrongMatch);
  entry.wrongMismatch += Number(wrongMismatch);
  entry.unsure += Number(unsure !== null);
  if (unsure !== null) entry.reasons.set(unsure, (entry.reasons.get(unsure) ?? 0) + 1);
  tally.set(key, entry);
}
