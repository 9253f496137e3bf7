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

/** What was read of every record: texts by field, `conflict` where a field stands twice. */
function readIn(...records: readonly PixelRecord[]) {
  return recordsOfPicture(records).map(({ fields }) =>
    Object.fromEntries(
      Object.entries(fields).map(([field, reading]) => [
        field,
        reading.state === 'unreadable' ? reading.reason : reading.text,
      ]),
    ),
  );
}

const NAVIGATION = recordOf({ school: '专业', major: '您好，欢迎使用' });
const LIN = { name: '林知夏', idNumber: '500109200603180029', school: '西南大学', major: '软件工程' };
const NUMBER = { studentNo: '222026321062001', name: '林知夏' };
const CHEN = { name: '陈思远', idNumber: '422825200512315012', school: '西南大学', major: '人工智能' };

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
    'two screenshots that overlap are one record',
    [
      recordOf({ school: '西南大学', major: '软件工程', level: '本科' }),
      recordOf({ major: '软件工程', level: '本科', ...NUMBER }),
    ],
    [{ school: '西南大学', major: '软件工程', level: '本科', ...NUMBER }],
  ],
  ['nothing is nothing', [], []],
] as const)('%s', (_, records, read) => expect(readIn(...records)).toEqual(read));
