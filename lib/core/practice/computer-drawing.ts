import type { TextFieldKey } from '@/lib/core/fields/fields';
import { FIELD_NAMES } from '@/lib/core/texts/fields';
import { PRACTICE_PICTURE_TEXTS } from '@/lib/core/texts/practice-files';
import type { DrawnText, RecordDrawing } from './record-drawing';
import type { ShownValues } from './shown-values';

const ROWS: readonly TextFieldKey[] = [
  'name',
  'gender',
  'birthDate',
  'ethnicity',
  'idNumber',
  'school',
  'level',
  'major',
  'duration',
  'educationType',
  'studyForm',
  'className',
  'studentNo',
  'enrollDate',
  'expectedGraduation',
  'status',
];
const COVERED: readonly TextFieldKey[] = ['birthDate', 'idNumber'];
const WIDTH = 600;
const HEAD = 72;
const ROW = 38;
const SIZE = 16;
/** right end of labels, left end of values */
const LABEL_END = 150;
const VALUE_START = 176;
/** an ID number is no wider */
const WIDEST_VALUE = 200;
const [PAPER, SHADE, INK, FAINT, RULE] = ['#ffffff', '#f4f6f8', '#22272e', '#5f6b76', '#dfe4e8'];

/** A record on a computer: labels to the right of a column, values to the left of the next. */
export function computerDrawing(values: ShownValues): RecordDrawing {
  const height = HEAD + ROWS.length * ROW + 24;
  const rule = (row: number) => ({ left: 24, top: HEAD + row * ROW, width: WIDTH - 48, height: 1 });
  return {
    size: { width: WIDTH, height },
    scale: 1.5,
    fills: [
      { box: { left: 0, top: 0, width: WIDTH, height }, colour: PAPER },
      { box: { left: 0, top: 0, width: WIDTH, height: HEAD - 16 }, colour: SHADE },
      ...ROWS.map((_, row) => ({ box: rule(row), colour: RULE })),
    ],
    texts: [
      { text: PRACTICE_PICTURE_TEXTS.title, x: 24, y: 28, size: 18, bold: true, colour: INK, align: 'left' },
      ...ROWS.flatMap((field, row) => textsOf(field, row, values[field] ?? '')),
    ],
    covered: COVERED.map((field) => ({
      left: VALUE_START,
      top: HEAD + ROWS.indexOf(field) * ROW + 6,
      width: WIDEST_VALUE,
      height: ROW - 12,
    })),
  };
}

function textsOf(field: TextFieldKey, row: number, value: string): readonly DrawnText[] {
  const y = HEAD + (row + 0.5) * ROW;
  return [
    { text: FIELD_NAMES[field], x: LABEL_END, y, size: SIZE, colour: FAINT, align: 'right' },
    { text: value, x: VALUE_START, y, size: SIZE, colour: INK, align: 'left' },
  ];
}
