import { expect, test } from 'vitest';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import { joinStrips, type Strip } from '@/lib/core/ocr/join-strips';
import { pixelReading } from '@/tests/support/pixel-evidence';

type Texts = Readonly<Record<string, string>>;

function strip(fields: Texts): Strip {
  const read = Object.entries(fields).map(([field, text]) => [field, pixelReading(text)]);
  return {
    labels: Object.keys(fields) as TextFieldKey[],
    reading: { title: '', fields: Object.fromEntries(read), photo: 'unknown', notShown: [] },
  };
}

function joined(strips: readonly Texts[], areOnes = false) {
  return joinStrips(strips.map(strip), areOnes).map(({ fields }) =>
    Object.fromEntries(
      Object.entries(fields).map(([field, reading]) => [
        field,
        reading.state === 'unreadable' ? reading.reason : reading.text,
      ]),
    ),
  );
}

const UPPER = { name: '林知夏', gender: '女', school: '西南大学', level: '本科', major: '软件工程' };
const MIDDLE = { level: '本科', major: '软件工程', duration: '4年', studentNo: '222026321062001' };
const LOWER = { studentNo: '222026321062001', enrollDate: '2026年09月01日' };
const WHOLE = { ...UPPER, ...MIDDLE, ...LOWER };

test.each<[string, readonly Texts[], readonly Texts[]]>([
  ['two strips', [UPPER, MIDDLE], [{ ...UPPER, ...MIDDLE }]],
  ['three strips', [UPPER, MIDDLE, LOWER], [WHOLE]],
  ['one row twice', [UPPER, { major: '软件工程', duration: '4年' }], [{ ...UPPER, duration: '4年' }]],
  ['the head of the page again', [UPPER, { name: '林知夏', ...MIDDLE }], [{ ...UPPER, ...MIDDLE }]],
  ['only the head again', [UPPER, { name: '林知夏', duration: '4年' }], [{ ...UPPER, duration: '4年' }]],
  ['a label whose value is cut off', [{ ...UPPER, major: '' }, MIDDLE], [{ ...UPPER, ...MIDDLE }]],
  ['a value that is cut off below', [UPPER, { ...MIDDLE, level: '' }], [{ ...UPPER, ...MIDDLE }]],
  [
    'one value of three says another thing',
    [UPPER, { school: '西南大学', ...MIDDLE, major: '软件工裎' }],
    [{ ...UPPER, ...MIDDLE, major: 'conflict' }],
  ],
  [
    'a cut goes through the only row that stands twice: it is in doubt',
    [LOWER, { enrollDate: '202/年09月01日', status: '在籍' }],
    [{ ...LOWER, enrollDate: 'conflict', status: '在籍' }],
  ],
  ['the same picture twice', [UPPER, UPPER], [UPPER]],
])('%s: one record, where a person says that they are one', (_, strips, records) =>
  expect(joined(strips, true)).toEqual(records),
);

const OTHER = 'other-screenshot';
const ID = '500101200403080022';
const BORN = '2004年03月08日';

test.each<[string, readonly Texts[], readonly Texts[]]>([
  [
    'rows of classmates say nothing of who it is',
    [UPPER, MIDDLE],
    [{ ...UPPER, ...MIDDLE, duration: OTHER, studentNo: OTHER }],
  ],
  [
    'the upper one tells less of who it is',
    [
      { school: '西南大学', major: '软件工程' },
      { major: '软件工程', ...LOWER },
    ],
    [{ school: OTHER, major: '软件工程', ...LOWER }],
  ],
  [
    'a name alone: classmates have the same',
    [UPPER, { name: '林知夏', duration: '4年' }],
    [{ ...UPPER, duration: OTHER }],
  ],
  ['the same number', [MIDDLE, LOWER], [{ ...MIDDLE, ...LOWER }]],
  [
    'the same name and day of birth',
    [
      { ...UPPER, birthDate: BORN },
      { name: '林知夏', birthDate: BORN, duration: '4年' },
    ],
    [{ ...UPPER, birthDate: BORN, duration: '4年' }],
  ],
  [
    'the same name, and the ID tells the day of birth',
    [
      { name: '林知夏', birthDate: BORN },
      { name: '林知夏', idNumber: ID, duration: '4年' },
    ],
    [{ name: '林知夏', birthDate: BORN, idNumber: ID, duration: '4年' }],
  ],
  [
    'what the first one cuts is not taken from the second',
    [{ ...UPPER, major: '' }, MIDDLE],
    [{ ...UPPER, major: OTHER, duration: OTHER, studentNo: OTHER }],
  ],
  [
    'the third is the second one’s, and the second nobody’s',
    [UPPER, MIDDLE, LOWER],
    [{ ...UPPER, duration: OTHER, studentNo: OTHER, enrollDate: OTHER }],
  ],
])('%s', (_, strips, records) => expect(joined(strips)).toEqual(records));

test.each<[string, readonly [Texts, Texts]]>([
  ['nothing is alike', [UPPER, { level: '专科', major: '法学', duration: '3年' }]],
  ['the only row that stands twice has another word', [UPPER, { major: '法学', duration: '4年' }]],
  ['another level: who studied twice has two records', [UPPER, { ...MIDDLE, level: '硕士研究生' }]],
  ['another number', [MIDDLE, { ...LOWER, studentNo: '222026321062002' }]],
  ['another day', [LOWER, { enrollDate: '2025年09月01日', status: '在籍' }]],
  ['only words of the head come again', [UPPER, { name: '', gender: '女', duration: '4年' }]],
  [
    'known fields come again behind new ones',
    [UPPER, { major: '软件工程', duration: '4年', name: '林知夏' }],
  ],
  ['rows are left out', [UPPER, { gender: '女', major: '软件工程', duration: '4年' }]],
  ['another person', [UPPER, { ...UPPER, name: '陈思远' }]],
  ['the same labels with another word', [UPPER, { ...UPPER, major: '法学' }]],
  ['nothing follows', [UPPER, {}]],
])('%s: two records', (_, strips) => {
  expect(joined(strips)).toEqual(strips);
  expect(joined(strips, true)).toEqual(strips);
});
