import { expect, test } from 'vitest';
import { sessionShape } from '@/lib/core/session/exchange/session-shape';
import { writeSession } from '@/lib/core/session/exchange/write-session';
import {
  check,
  classOf,
  classStudent,
  lessonTime,
  rowChanged,
  settled,
  word,
} from '@/tests/support/made-up-class';

const FILE = JSON.parse(
  writeSession(
    classOf([
      classStudent(0, {
        history: [
          check('a', 1, {
            differences: [{ field: 'name', shown: null, expected: '林' }],
            fileHash: '0'.repeat(64),
          }),
          word('w', 2, 'missing'),
          settled(3, 'a', 'mismatch', { shown: '林' }),
          rowChanged(4, 'name'),
        ],
      }),
    ]),
    true,
    lessonTime(9),
  ),
);

/** The file with one part set to something else; a path of keys and positions. */
function withPart(path: string, value: unknown): unknown {
  const file = structuredClone(FILE);
  const keys = path.split('.');
  const last = keys.pop() ?? '';
  const parent = keys.reduce((part, key) => part[key], file);
  parent[last] = value;
  return file;
}

test('what is written has the shape', () => {
  expect(sessionShape.safeParse(FILE).success).toBe(true);
});

test.each<[string, unknown]>([
  ['format', 'xueji-roster'],
  ['version', 2],
  ['savedAt', '2026-09-10'],
  ['more', 1],
  ['about.classKey', ''],
  ['about.more', 1],
  ['about.keepUntil', '2026-02-30'],
  ['about.createdAt', '2026-13-01T00:00:00.000Z'],
  ['about.createdAt', '2026-09-10T08:00:00Z'],
  ['about.head.deadline', 'morgen'],
  ['about.head.school', 'x'.repeat(40_001)],
  ['about.columns', ['password']],
  ['about.settings', { savePictures: 'sometimes' }],
  ['about.accepted', [{ field: 'name', shown: 1, expected: '', at: lessonTime(1) }]],
  ['students', {}],
  ['students.0.order', -1],
  ['students.0.order', 0.5],
  ['students.0.name', 'x'.repeat(1_001)],
  ['students.0.inRoster', 'yes'],
  ['students.0.row.values', { password: '1' }],
  ['students.0.row.refused', { name: 'because' }],
  ['students.0.history.0.kind', 'photo'],
  ['students.0.history.0.way', 'mail'],
  ['students.0.history.0.picture', 'data:image/png;base64,'],
  ['students.0.history.0.result', 'none'],
  ['students.0.history.0.fileHash', 'not-a-hash'],
  ['students.0.history.0.concern', 'dislike'],
  ['students.0.history.0.verdicts', { name: 'maybe' }],
  ['students.0.history.1.state', 'sleeping'],
  ['students.0.history.1.reason', 'lazy'],
  ['students.0.history.2.verdict', 'absent'],
  ['students.0.history.3.fields', ['admissionPhoto']],
  ['checkSum', 'abc'],
])('%s may not be %j', (path, value) => {
  expect(sessionShape.safeParse(withPart(path, value)).success).toBe(false);
});

test.each([
  ['students.0.history.1.state', null],
  ['students.0.row', null],
  ['students.0.history', []],
  ['about.head.deadline', '2026-09-29T17:00'],
  ['students.0.history.0.fileHash', ''],
  ['students.0.row.source', '一班.xlsx › 名单'],
])('%s may be %j', (path, value) => {
  expect(sessionShape.safeParse(withPart(path, value)).success).toBe(true);
});
