import { expect, test } from 'vitest';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import { readJsonParts } from '@/lib/core/roster/read-json-parts';

const ROW = { studentNo: '222026321062001', name: '林知夏', idNumber: '500109200603180029' };
const FILE = { format: 'xueji-roster', version: 1, rows: [ROW] };

function read(value: unknown) {
  return readJsonParts('a.json', JSON.stringify(value));
}

test('a file with the rows alone is read, and the rest holds by default', () => {
  expect(read(FILE)).toEqual({
    ok: true,
    parts: {
      fileName: 'a.json',
      head: { head: DEFAULT_HEAD, problems: [] },
      columns: [
        { field: 'name', title: 'name', index: 0 },
        { field: 'idNumber', title: 'idNumber', index: 4 },
        { field: 'studentNo', title: 'studentNo', index: 14 },
      ],
      rows: [{ rowNumber: 1, values: ROW, refused: {} }],
      problems: [],
      notices: [],
    },
  });
});

test('what the file says about itself is read', () => {
  const about = {
    school: '西南交通大学',
    deadline: '2026-09-29T17:00',
    contact: '68250000',
    advice: { name: '带户口簿' },
    className: '1班',
    classId: 'c',
    classFingerprint: 'f',
    sessionCode: 's',
  };
  expect(read({ ...FILE, about })).toMatchObject({ ok: true, parts: { head: { head: about } } });
});

test('a value that is a number is treated as in a sheet', () => {
  const rows = [{ ...ROW, idNumber: 500109200603180000, duration: 4 }];
  expect(read({ ...FILE, rows })).toMatchObject({
    parts: { rows: [{ values: { duration: '4' }, refused: { idNumber: 'digits-lost' } }] },
  });
});

test.each([
  ['half a file', JSON.stringify(FILE).slice(0, 60), 'bad-json', ''],
  ['no JSON', '{学号}', 'bad-json', ''],
])('%s is refused', (_, text, refusal, detail) => {
  expect(readJsonParts('a.json', text)).toEqual({ ok: false, refusal, detail });
});

test.each([
  ['a newer version, whatever it holds', { ...FILE, version: 2, rows: 'new' }, 'newer-version', '2'],
  ['another format', { rows: [ROW] }, 'bad-shape', 'format'],
  ['a list', [ROW], 'bad-shape', 'format'],
  ['rows that are none', { ...FILE, rows: {} }, 'bad-shape', 'rows'],
  ['a field that is not known', { ...FILE, rows: [ROW, { nmae: '某某' }] }, 'bad-shape', 'rows.[2].nmae'],
  ['a value of another kind', { ...FILE, rows: [{ name: ['某某'] }] }, 'bad-shape', 'rows.[1].name'],
  [
    'a deadline in another notation',
    { ...FILE, about: { deadline: '9月29日' } },
    'bad-shape',
    'about.deadline',
  ],
  [
    'a deadline that does not exist',
    { ...FILE, about: { deadline: '2026-09-31T17:00' } },
    'bad-shape',
    'about.deadline',
  ],
  ['no rows', { ...FILE, rows: [] }, 'no-rows', ''],
  ['rows without any key', { ...FILE, rows: [{ gender: '女' }] }, 'no-key-column', 'gender'],
])('%s is refused, with the place and never a value', (_, value, refusal, detail) => {
  expect(read(value)).toEqual({ ok: false, refusal, detail });
});
