import { expect, test } from 'vitest';
import type { PixelRecord } from '@/lib/core/ocr/model/pixel-reader';
import { recordsOfPicture } from '@/lib/core/ocr/records-of-picture';
import { evidenceOf } from '@/tests/support/pixel-evidence';

const BOX = { left: 1, top: 2, width: 3, height: 4 };

function recordOf(values: Readonly<Record<string, string>>): PixelRecord {
  const fields = Object.entries(values).map(([field, text]) => [
    field,
    { evidence: evidenceOf(text), box: BOX },
  ]);
  return { title: '', fields: Object.fromEntries(fields) };
}

/** What was read of every record: texts by field, the reason where there is none; what may be beyond the edge left out. */
function readIn(records: readonly PixelRecord[], areOnes = false) {
  return recordsOfPicture(records, areOnes).map(({ fields }) =>
    Object.fromEntries(
      Object.entries(fields).flatMap(([field, reading]) => {
        if (reading.state !== 'unreadable') return [[field, reading.text]];
        return reading.reason === 'beyond-picture' ? [] : [[field, reading.reason]];
      }),
    ),
  );
}

const NAVIGATION = recordOf({ school: '专业', major: '您好，欢迎使用' });
const LIN = { name: '林知夏', idNumber: '500109200603180029', school: '西南大学', major: '软件工程' };
const NUMBER = { studentNo: '222026321062001', name: '林知夏' };
const CHEN = { name: '陈思远', idNumber: '422825200512315012', school: '西南大学', major: '人工智能' };

const STRIPS = [
  recordOf({ school: '西南大学', major: '软件工程', level: '本科' }),
  recordOf({ major: '软件工程', level: '本科', ...NUMBER }),
];

test.each([
  ['the navigation above a record is no record', [NAVIGATION, recordOf(LIN)], [LIN]],
  ['two people stay two', [recordOf(LIN), recordOf(CHEN)], [LIN, CHEN]],
  [
    'a value that stands again below with other words is in doubt',
    [recordOf(LIN), recordOf({ major: '会计学' })],
    [{ ...LIN, major: 'conflict' }],
  ],
  [
    'a part above that tells of a person counts: it may be somebody else',
    [recordOf({ name: '陈思远' }), recordOf(LIN)],
    [{ ...LIN, name: 'conflict' }],
  ],
  ['a picture of a few lines is read as it is', [recordOf({ name: '林知夏' })], [{ name: '林知夏' }]],
  [
    'two screenshots that overlap are one record, and nobody knows whose the school is',
    STRIPS,
    [{ school: 'other-screenshot', major: '软件工程', level: '本科', ...NUMBER }],
  ],
  ['nothing is nothing', [], []],
] as const)('%s', (_, records, read) => expect(readIn(records)).toEqual(read));

test('a person says that both screenshots are one student’s: everything counts', () => {
  expect(readIn(STRIPS, true)).toEqual([{ school: '西南大学', major: '软件工程', level: '本科', ...NUMBER }]);
});

test('分院, 系所 and 班级 that a picture does not show may be beyond its edge', () => {
  const [record] = recordsOfPicture([recordOf({ ...LIN, branch: '法学院' })]);
  const beyond = { state: 'unreadable', reason: 'beyond-picture', text: '' };
  expect(record?.fields.branch).toMatchObject({ text: '法学院' });
  expect([record?.fields.department, record?.fields.className]).toEqual([beyond, beyond]);
});
