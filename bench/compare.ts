import { performance } from 'node:perf_hooks';
import { compareRecord } from '@/lib/core/compare/compare-record';
import { TEXT_FIELD_KEYS, type TextFieldKey } from '@/lib/core/fields/fields';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { RecordReading } from '@/lib/core/record/reading';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';

const RECORDS = 100_000;
/** One record in twenty differs in one field. */
const ONE_IN = 20;

type Values = Record<TextFieldKey, string>;

interface Pair {
  readonly record: RecordReading;
  readonly expected: ExpectedRecord;
}

export interface CompareFigures {
  readonly records: number;
  readonly seconds: number;
  readonly perSecond: number;
  /** Records per second when the same strings are only compared with `===`. */
  readonly floorPerSecond: number;
}

/** Made-up values as CHSI writes them; check digits are not of interest to a comparison. */
function pageValues(index: number): Values {
  const number = String(index).padStart(6, '0');
  const day = String((index % 28) + 1).padStart(2, '0');
  return {
    name: index % 50 === 0 ? '买买提·艾力' : `林${String.fromCharCode(0x4e00 + (index % 5000))}夏`,
    gender: index % 2 === 0 ? '女' : '男',
    birthDate: `2006年03月${day}日`,
    ethnicity: index % 10 === 0 ? '土家族' : '汉族',
    idNumber: `500109200603${day}${number.slice(-3)}X`,
    school: '西南大学',
    level: '本科',
    major: '计算机科学与技术',
    duration: '4 年',
    educationType: '普通高等教育',
    studyForm: '普通全日制',
    branch: '计算机与信息科学学院',
    department: '计算机系',
    className: '计科2026级1班',
    studentNo: `222026321${number}`,
    examineeNo: `26500109${number}`,
    enrollDate: '2026年09月01日',
    expectedGraduation: '2030年06月30日',
    status: '在籍（注册学籍）',
  };
}

/** The same values as a college's file writes them: compact dates, bare numbers, half-width brackets. */
function rosterValues(index: number): Values {
  const values = pageValues(index);
  const compact = (date: string): string => date.replace(/\D/g, '');
  return {
    ...values,
    birthDate: compact(values.birthDate),
    enrollDate: compact(values.enrollDate),
    expectedGraduation: index % ONE_IN === 0 ? '20300701' : compact(values.expectedGraduation),
    duration: '4',
    idNumber: index % 4 === 0 ? values.idNumber.toLowerCase() : values.idNumber,
    name: values.name.replace('·', '•'),
    status: '在籍(注册学籍)',
  };
}

function pairAt(index: number): Pair {
  const shown = pageValues(index);
  const fields = Object.fromEntries(
    TEXT_FIELD_KEYS.map((field) => [field, { state: 'text', text: shown[field] }] as const),
  );
  return {
    record: { title: '', fields, photo: 'present', notShown: [] },
    expected: { rowNumber: index + 2, values: rosterValues(index), refused: {} },
  };
}

function secondsOf(work: () => number): number {
  const start = performance.now();
  const sum = work();
  const seconds = (performance.now() - start) / 1000;
  if (sum < 0) throw new Error('The bench counted less than nothing; the work was not done.');
  return seconds;
}

function compareAll(pairs: readonly Pair[]): number {
  let compared = 0;
  for (const { record, expected } of pairs) {
    const comparison = compareRecord({
      record,
      expected,
      columns: TEXT_FIELD_KEYS,
      head: DEFAULT_HEAD,
      locators: ['studentNo'],
      samePerson: false,
    });
    compared += comparison.compared;
  }
  return compared;
}

function compareByIdentity(pairs: readonly Pair[]): number {
  let equal = 0;
  for (const { record, expected } of pairs) {
    for (const field of TEXT_FIELD_KEYS) {
      if (record.fields[field]?.text === expected.values[field]) equal += 1;
    }
  }
  return equal;
}

function arrived(pair: Pair): Pair {
  return JSON.parse(JSON.stringify(pair));
}

/** 100,000 made-up records of 19 values and the photo against their rows, and the same strings with `===`. */
export async function benchCompare(): Promise<CompareFigures> {
  // As in the browser: every value arrives in a message, none is built piece by piece.
  const pairs = Array.from({ length: RECORDS }, (_, index) => arrived(pairAt(index)));
  secondsOf(() => compareAll(pairs.slice(0, 5000)));
  const seconds = secondsOf(() => compareAll(pairs));
  const floor = secondsOf(() => compareByIdentity(pairs));
  return { records: RECORDS, seconds, perSecond: RECORDS / seconds, floorPerSecond: RECORDS / floor };
}
