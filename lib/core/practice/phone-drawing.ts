import type { TextFieldKey } from '@/lib/core/fields/fields';
import { FIELD_NAMES } from '@/lib/core/texts/fields';
import type { DrawnText, Fill, RecordDrawing } from './record-drawing';
import type { ShownValues } from './shown-values';

/** What stands with its label below the card. */
const ROWS: readonly TextFieldKey[] = [
  'ethnicity',
  'idNumber',
  'duration',
  'educationType',
  'className',
  'studentNo',
  'enrollDate',
  'expectedGraduation',
  'status',
];
const WIDTH = 360;
const CARD = 178;
const GAP = 12;
const ROW = 45;
const SIDE = 20;
const SIZE = 14;
const [PAPER, SHADE, WHITE] = ['#ffffff', '#f3f5f7', '#ffffff'];
/** Of the phone page's card (seen 2025). */
const GREEN: Pick<Fill, 'colour' | 'until'> = { colour: '#1faf7f', until: '#3fcb92' };
const [INK, FAINT, RULE] = ['#22272e', '#84909b', '#edf0f2'];

/** A record on a phone (CHSI's app, 2025): a card white on green without labels, below it a list dark on white. */
export function phoneDrawing(values: ShownValues): RecordDrawing {
  const height = CARD + GAP + ROWS.length * ROW + 24;
  return {
    size: { width: WIDTH, height },
    scale: 2,
    fills: [
      { box: { left: 0, top: 0, width: WIDTH, height }, colour: SHADE },
      { box: { left: 0, top: 0, width: WIDTH, height: CARD }, ...GREEN },
      { box: { left: 0, top: CARD + GAP, width: WIDTH, height: ROWS.length * ROW }, colour: PAPER },
      ...ROWS.map(
        (_, row): Fill => ({
          box: { left: SIDE, top: CARD + GAP + (row + 1) * ROW - 1, width: WIDTH - 2 * SIDE, height: 1 },
          colour: RULE,
        }),
      ),
    ],
    texts: [...cardTexts(values), ...ROWS.flatMap((field, row) => textsOf(field, row, values[field] ?? ''))],
    covered: [],
  };
}

function cardTexts(values: ShownValues): readonly DrawnText[] {
  const {
    name = '',
    gender = '',
    birthDate = '',
    school = '',
    level = '',
    major = '',
    studyForm = '',
  } = values;
  const on = (text: string, y: number, size: number, bold = false): DrawnText => ({
    text,
    x: SIDE,
    y,
    size,
    bold,
    colour: WHITE,
    align: 'left',
  });
  return [
    on(name, 36, 20, true),
    on(`${gender}　${birthDate}`, 65, SIZE),
    on(school, 104, 17),
    on(level, 130, 13),
    on(`${major}　|　${studyForm}`, 154, SIZE),
  ];
}

function textsOf(field: TextFieldKey, row: number, value: string): readonly DrawnText[] {
  const y = CARD + GAP + (row + 0.5) * ROW;
  return [
    { text: FIELD_NAMES[field], x: SIDE, y, size: SIZE, colour: FAINT, align: 'left' },
    { text: value, x: WIDTH - SIDE, y, size: SIZE, colour: INK, align: 'right' },
  ];
}
