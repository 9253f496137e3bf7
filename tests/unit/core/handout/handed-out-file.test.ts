import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TextFieldKey } from '@/lib/core/fields/fields';
import { handedOutFile, isHandedOut } from '@/lib/core/handout/handed-out-file';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import type { RosterAbout } from '@/lib/core/record/roster-about';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import type { Roster } from '@/lib/core/roster/model/roster';
import { readRows } from '@/lib/core/roster/rows/read-rows';
import { visibleRoster } from '@/lib/core/roster/visible-roster';
import { anyText } from '@/tests/support/any-text';
import { parseRosterFile } from '@/tests/support/parse-roster-file';
import { madeUpRoster } from '@/tests/support/rows-in-memory';

const HEAD: RosterAbout = {
  school: '西南大学',
  deadline: '2026-09-29T17:00',
  contact: '学院教务办 023-68250000',
  advice: { name: '请带户口簿到教务办' },
  className: '计科2026级1班',
  classId: '0a1b2c3d',
  classFingerprint: '9f86d081884c7d65',
  sessionCode: 'K7Q2MX',
};
const COLUMNS: readonly TextFieldKey[] = ['name', 'idNumber', 'studentNo', 'enrollDate'];
const LIN: ExpectedRecord = {
  rowNumber: 2,
  values: { name: '林知夏', studentNo: '222026321062001', enrollDate: '20260901' },
  refused: { idNumber: 'digits-lost' },
};

async function readBack(text: string): Promise<Roster> {
  const result = await parseRosterFile(new TextEncoder().encode(text), '222026321062001.json');
  if (!result.ok) throw new Error(`${result.refusal} ${result.detail}`);
  return result.roster;
}

test('what is noted beside the name is for whoever keeps the list, not handed out', () => {
  const about = { head: HEAD, columns: COLUMNS };
  expect(handedOutFile(about, { ...LIN, remark: '休学' })).toBe(handedOutFile(about, LIN));
});

test('a file holds the head and one row, in our format, as people can read it', () => {
  expect(handedOutFile({ head: { ...HEAD, advice: {}, deadline: null }, columns: COLUMNS }, LIN)).toBe(`{
  "format": "xueji-roster",
  "version": 1,
  "about": {
    "school": "西南大学",
    "contact": "学院教务办 023-68250000",
    "className": "计科2026级1班",
    "classId": "0a1b2c3d",
    "classFingerprint": "9f86d081884c7d65",
    "sessionCode": "K7Q2MX",
    "advice": {}
  },
  "rows": [
    {
      "name": "林知夏",
      "idNumber": null,
      "studentNo": "222026321062001",
      "enrollDate": "20260901"
    }
  ]
}
`);
});

test('it is read back with the same head, columns and values; an unusable cell is an empty one', async () => {
  const roster = await readBack(handedOutFile({ head: HEAD, columns: COLUMNS }, LIN));
  expect(roster.head).toEqual(HEAD);
  expect(roster.columns).toEqual(COLUMNS);
  expect(roster.rows).toEqual([{ rowNumber: 1, values: LIN.values, refused: {} }]);
  expect(roster.problems).toEqual([]);
});

test('nobody else is in it', async () => {
  const { head, columns, rows } = await madeUpRoster();
  const own = rows[0];
  if (own === undefined) throw new Error('the made-up roster is empty');
  const text = handedOutFile({ head, columns }, own);
  const others = rows
    .slice(1)
    .flatMap(({ values: { name, studentNo, idNumber } }) => [name, studentNo, idNumber]);
  expect(others.filter((value) => text.includes(value ?? ''))).toEqual([]);
});

describe('texts that are longer than the format allows', () => {
  test.each([
    ['500 characters stay', '教'.repeat(500), '教'.repeat(500)],
    ['501 are cut', '教'.repeat(501), `${'教'.repeat(499)}…`],
    ['no half character is left', `${'教'.repeat(498)}𠮷𠮷`, `${'教'.repeat(498)}…`],
  ])('%s', async (_, contact, kept) => {
    const head = { ...HEAD, contact, advice: { name: contact } };
    const roster = await readBack(handedOutFile({ head, columns: COLUMNS }, LIN));
    expect(roster.head.contact).toBe(kept);
    expect(roster.head.advice.name).toBe(kept);
  });
});

test('whatever a cell of the roster says, the student’s file says the same', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.oneof(anyText(), fc.constantFrom("'", '=1+1', '="0012"', "''a", "'=")),
      async (cell) => {
        const table = { rows: [{ rowNumber: 2, cells: ['1', cell] }] };
        const columns = [
          { index: 0, field: 'studentNo', title: '学号' },
          { index: 1, field: 'major', title: '专业' },
        ] as const;
        const { rows } = readRows(table, columns, { school: HEAD.school, date1904: false });
        // as a class keeps it: what shows nothing is written out when the roster is loaded, and told
        const fields = ['major', 'studentNo'] as const;
        const kept = { fileName: '', head: HEAD, columns: fields, rows, problems: [], notices: [] };
        const [row] = visibleRoster(kept).rows;
        if (row === undefined) return;
        const roster = await readBack(handedOutFile({ head: HEAD, columns: fields }, row));
        expect(roster.rows[0]?.values).toEqual(row.values);
      },
    ),
  );
});

test.each([
  ['', false],
  ['0a1b2c3d', true],
])('a file with the class id %j was handed out: %s', (classId, is) => {
  expect(isHandedOut({ ...DEFAULT_HEAD, classId })).toBe(is);
});
