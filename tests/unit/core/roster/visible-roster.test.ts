import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasInvisible } from '@/lib/core/characters/blanks';
import type { ExpectedRecord } from '@/lib/core/record/expected-record';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import type { Roster } from '@/lib/core/roster/model/roster';
import { visibleRoster } from '@/lib/core/roster/visible-roster';
import { anyText } from '@/tests/support/any-text';

function rosterOf(...rows: readonly ExpectedRecord[]): Roster {
  return {
    fileName: '名单.csv',
    head: DEFAULT_HEAD,
    columns: ['name', 'studentNo'],
    rows,
    problems: [],
    notices: [],
  };
}

test('a name with a direction override is told with its row, and kept with its code point', () => {
  const row = { rowNumber: 5, values: { name: '张\u202e三', studentNo: '2220' }, refused: {} };
  const { rows, problems } = visibleRoster(rosterOf(row));
  expect(rows).toEqual([{ ...row, values: { name: '张‹U+202E›三', studentNo: '2220' } }]);
  expect(problems).toEqual([
    { kind: 'hidden-character', rowNumber: 5, column: '姓名', seen: '张‹U+202E›三' },
  ]);
});

test('out of a number it is taken, so that its row is found', () => {
  const row = { rowNumber: 2, values: { studentNo: '\u202a222026321062001\u200e' }, refused: {} };
  const { rows, problems } = visibleRoster(rosterOf(row));
  expect(rows[0]?.values.studentNo).toBe('222026321062001');
  expect(problems).toEqual([
    { kind: 'hidden-character', rowNumber: 2, column: '学号', seen: '‹U+202A›222026321062001‹U+200E›' },
  ]);
});

test('what is noted beside a name is made visible too', () => {
  const row = { rowNumber: 5, values: { name: '张三' }, refused: {}, remark: '休\u200b学' };
  expect(visibleRoster(rosterOf(row)).rows).toEqual([{ ...row, remark: '休‹U+200B›学' }]);
});

test('a row with nothing of the kind is the same row', () => {
  const row = { rowNumber: 2, values: { name: '林知夏' }, refused: {} };
  expect(visibleRoster(rosterOf(row)).rows[0]).toBe(row);
});

test('whatever a file says, nobody is shown a character that shows nothing', () => {
  fc.assert(
    fc.property(anyText(), anyText(), anyText(), (name, other, title) => {
      const row = {
        rowNumber: 2,
        values: { name, studentNo: other, major: other },
        refused: {},
        source: title,
      };
      const seen = visibleRoster({
        ...rosterOf(row),
        fileName: other,
        head: { ...DEFAULT_HEAD, contact: name, className: other, advice: { name: title } },
        problems: [{ kind: 'bad-id', rowNumber: 2, column: title, seen: name, source: other }],
        notices: [{ kind: 'hidden-sheets', fileName: name, detail: title }],
      });
      expect(hasInvisible(JSON.stringify(seen).replaceAll(/\\u[0-9a-f]{4}/gu, ''))).toBe(false);
    }),
  );
});
