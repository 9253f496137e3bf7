import { expect, test } from 'vitest';
import { type AssembleOptions, assembleRoster } from '@/lib/core/roster/assemble-roster';
import { answerOfGuesses } from '@/lib/core/roster/columns/ask-columns';
import type { ColumnQuestion } from '@/lib/core/roster/columns/column-question';
import type { FileReading } from '@/lib/core/roster/file-reading';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import type { Cell } from '@/lib/core/roster/model/table';

type Rows = readonly (readonly Cell[])[];
const HEADER = ['学号', '姓名'];

function file(name: string, sheets: Readonly<Record<string, Rows>>, school = DEFAULT_HEAD.school) {
  const reading: FileReading = {
    ok: true,
    kind: 'tables',
    fileName: name,
    head: { head: school === DEFAULT_HEAD.school ? DEFAULT_HEAD : { ...DEFAULT_HEAD, school }, problems: [] },
    notices: [],
    tables: Object.entries(sheets).map(([sheet, rows]) => ({
      sheet,
      hidden: false,
      date1904: false,
      rows: rows.map((cells, index) => ({ rowNumber: index + 1, cells })),
    })),
  };
  return { name, read: async () => reading };
}

async function assemble(files: Parameters<typeof assembleRoster>[1], options: Partial<AssembleOptions> = {}) {
  const asked: ColumnQuestion[] = [];
  const ask: AssembleOptions['ask'] = async (question) => {
    asked.push(question);
    return answerOfGuesses(question.guesses);
  };
  const result = await assembleRoster('名册', files, { ask, remembered: {}, review: false, ...options });
  return { result, asked };
}

test('one certain file is read without a question', async () => {
  const { result, asked } = await assemble([file('名单.xlsx', { Sheet1: [HEADER, ['1', '林知夏']] })]);
  expect(asked).toEqual([]);
  expect(result).toMatchObject({
    ok: true,
    roster: { fileName: '名册', rows: [{ values: { name: '林知夏' } }] },
  });
});

test('files of several classes become one roster, each row told by its file, duplicates found over all', async () => {
  const { result, asked } = await assemble([
    file('计科1班.xlsx', { Sheet1: [HEADER, ['1', '林知夏']] }),
    file('计科2班.xlsx', { Sheet1: [HEADER, ['1', '赵一苇']] }),
  ]);
  expect(asked).toEqual([]);
  expect(result).toMatchObject({
    ok: true,
    roster: {
      columns: ['name', 'className', 'studentNo'],
      rows: [
        { source: '计科1班.xlsx', values: { className: '计科1班' } },
        { source: '计科2班.xlsx', values: { className: '计科2班' } },
      ],
      problems: [
        { kind: 'duplicate-student-no', source: '计科1班.xlsx' },
        { kind: 'duplicate-student-no', source: '计科2班.xlsx' },
      ],
    },
  });
});

test('sheets with the same headers are put together after asking, and only those chosen', async () => {
  const sheets = {
    一班: [HEADER, ['1', '甲乙']],
    二班: [HEADER, ['2', '丙丁']],
    三班: [HEADER, ['3', '戊己']],
  };
  const all = await assemble([file('名单.xlsx', sheets)]);
  expect(all.asked[0]?.joins.map(({ name }) => name)).toEqual(['一班', '二班', '三班']);
  expect(all.result).toMatchObject({
    roster: {
      rows: [{ source: '一班', values: { className: '一班' } }, { source: '二班' }, { source: '三班' }],
    },
  });
  const some = await assemble([file('名单.xlsx', sheets)], {
    ask: async ({ guesses }) => ({ ...answerOfGuesses(guesses), joined: [1] }),
  });
  expect(some.result).toMatchObject({
    roster: {
      rows: [{ values: { studentNo: '2' } }],
      notices: [{ kind: 'sheets-unread', detail: '一班、三班' }],
    },
  });
});

test('the same headers in several files are asked about once', async () => {
  const rows: Rows = [
    ['学号', '姓名', '姓名'],
    ['1', '甲乙', '丙'],
  ];
  const { asked } = await assemble([file('1班.xlsx', { a: rows }), file('2班.xlsx', { a: rows })]);
  expect(asked).toHaveLength(1);
});

test('which sheets of one file were chosen says nothing about the next file', async () => {
  const { result } = await assemble(
    [
      file('1班.xlsx', { a: [HEADER, ['1', '甲乙']], b: [HEADER, ['2', '丙丁']] }),
      file('2班.xlsx', { a: [HEADER, ['3', '戊己']] }),
    ],
    { ask: async ({ guesses }) => ({ ...answerOfGuesses(guesses), joined: [1] }) },
  );
  expect(result).toMatchObject({
    roster: { rows: [{ values: { studentNo: '2' } }, { values: { studentNo: '3' } }] },
  });
});

test('a second file with the same headers over other values is asked about', async () => {
  const header = ['学号', '身份证号'];
  const ids = ['500109200603180029', '510104200611302313', '11010519491231002X', '', ''];
  const good: Rows = [header, ...ids.map((id, index) => [`${index}`, id])];
  const swapped: Rows = [header, ...['甲', '乙', '丙', '丁', '戊'].map((name, index) => [`9${index}`, name])];
  const { asked } = await assemble([file('1班.xlsx', { a: good }), file('2班.xlsx', { a: swapped })]);
  expect(asked.map(({ source }) => source)).toEqual(['2班.xlsx › a']);
});

test('what was answered before for the same headers is not asked again, unless someone wants to see it', async () => {
  const rows: Rows = [
    ['学号', '姓名', '姓名'],
    ['1', '甲乙', '丙丁'],
  ];
  const remembered = {
    '学号|姓名|姓名': {
      columns: [{ index: 2, field: 'name' as const }],
      common: {},
      partialDays: {},
      joined: [],
    },
  };
  const { asked, result } = await assemble([file('1班.xlsx', { a: rows })], { remembered });
  expect(asked).toEqual([]);
  expect(result).toMatchObject({ roster: { rows: [{ values: { name: '丙丁' } }] } });
  const review = await assemble([file('1班.xlsx', { a: rows })], { remembered, review: true });
  expect(review.asked[0]?.guesses).toMatchObject([{ index: 2, reason: 'remembered' }]);
});

test('an answer of before is asked again when the values under the same headers are others now', async () => {
  const header = ['学号', '甲', '乙'];
  const remembered = {
    '学号|甲|乙': {
      columns: [
        { index: 0, field: 'studentNo' as const },
        { index: 1, field: 'birthDate' as const },
      ],
      common: {},
      partialDays: {},
      joined: [],
    },
  };
  const rowsWith = (value: string): Rows => [
    header,
    ...Array.from({ length: 6 }, (_, index) => [`${index}`, value, '']),
  ];
  const fits = await assemble([file('a.xlsx', { a: rowsWith('20060318') })], { remembered });
  expect(fits.asked).toEqual([]);
  const other = await assemble([file('a.xlsx', { a: rowsWith('重庆市') })], { remembered });
  expect(other.asked[0]?.guesses.map(({ reason }) => reason)).toEqual(['remembered', 'values-disagree']);
});

test('headers named like parts of the language are only headers', async () => {
  const { result } = await assemble([
    file('a.xlsx', {
      a: [
        ['学号', 'constructor'],
        ['1', 'x'],
      ],
    }),
  ]);
  expect(result.ok).toBe(true);
});

test('a column of years and months alone is asked about, to be settled once', async () => {
  const rows: Rows = [
    ['学号', '入学日期'],
    ['1', '202609'],
  ];
  const { asked, result } = await assemble([file('a.xlsx', { a: rows })], {});
  expect(asked[0]?.partialDates).toEqual([{ field: 'enrollDate', count: 1, sample: '202609' }]);
  expect(result).toMatchObject({ roster: { problems: [{ kind: 'partial-date' }] } });
});

test('where nobody can be asked, what is not certain is refused', async () => {
  const rows: Rows = [
    ['学号', '姓名', '姓名'],
    ['1', '甲乙', '丙'],
  ];
  const { result } = await assemble([file('a.xlsx', { a: rows })], { ask: async () => null });
  expect(result).toEqual({ ok: false, refusal: 'columns-unclear', detail: '', fileName: 'a.xlsx' });
});

test('one file that cannot be read refuses all, and is named; the next is not even opened', async () => {
  const opened: string[] = [];
  const spied = ({ name, read }: ReturnType<typeof file>) => ({
    name,
    read: () => {
      opened.push(name);
      return read();
    },
  });
  const good = file('1班.xlsx', { a: [HEADER, ['1', '甲乙']] });
  const bad = {
    name: '坏.xlsx',
    read: async (): Promise<FileReading> => ({ ok: false, refusal: 'truncated', detail: '' }),
  };
  const { result } = await assemble([spied(good), { ...bad }, spied(good)]);
  expect(result).toEqual({ ok: false, refusal: 'truncated', detail: '', fileName: '坏.xlsx' });
  expect(opened).toEqual(['1班.xlsx']);
});

test('a school name that cannot be tested for is refused before anything is asked', async () => {
  const { result, asked } = await assemble([
    file(
      'a.xlsx',
      {
        a: [
          ['学号', '姓名', '姓名'],
          ['1', '甲', '乙'],
        ],
      },
      '西南大学 ',
    ),
  ]);
  expect(result).toMatchObject({ refusal: 'bad-school' });
  expect(asked).toEqual([]);
});

test('our own format joins others', async () => {
  const parts = {
    fileName: '2班.json',
    head: { head: DEFAULT_HEAD, problems: [] },
    columns: [{ field: 'studentNo' as const, title: 'studentNo', index: 0 }],
    rows: [{ rowNumber: 1, values: { studentNo: '9' }, refused: {} }],
    problems: [],
    notices: [],
  };
  const { result } = await assemble([
    file('1班.xlsx', { a: [HEADER, ['1', '甲乙']] }),
    { name: '2班.json', read: async () => ({ ok: true, kind: 'parts', parts }) },
  ]);
  expect(result).toMatchObject({ roster: { rows: [{ source: '1班.xlsx' }, { source: '2班.json' }] } });
});

function handedOut(name: string, className: string, classId: string) {
  const head = { ...DEFAULT_HEAD, className, classId, sessionCode: 'K7Q2MX' };
  const parts = {
    fileName: name,
    head: { head, problems: [] },
    columns: [{ field: 'studentNo' as const, title: 'studentNo', index: 0 }],
    rows: [{ rowNumber: 1, values: { studentNo: name }, refused: {} }],
    problems: [],
    notices: [],
  };
  return { name, read: async (): Promise<FileReading> => ({ ok: true, kind: 'parts', parts }) };
}

test('files of one class are that class; files of two are none, and each row says which', async () => {
  const one = await assemble([handedOut('1.json', '1班', 'c1'), handedOut('2.json', '1班', 'c1')]);
  expect(one.result).toMatchObject({ roster: { head: { className: '1班', classId: 'c1' } } });
  const two = await assemble([handedOut('1.json', '1班', 'c1'), handedOut('2.json', '2班', 'c2')]);
  expect(two.result).toMatchObject({
    roster: {
      head: { className: '', classId: '', sessionCode: 'K7Q2MX' },
      columns: ['className', 'studentNo'],
      rows: [{ values: { className: '1班' } }, { values: { className: '2班' } }],
    },
  });
});

test('a school from 说明 that no row names is not taken, and told with theirs', async () => {
  const header = ['学号', '姓名', '学校名称'];
  const rows = [header, ['1', '林知夏', '西南大学'], ['2', '苏映川', '西南大学']];
  const { result } = await assemble([file('名单.xlsx', { Sheet1: rows }, '西南政法大学')]);
  expect(result).toMatchObject({
    ok: true,
    roster: {
      head: { school: DEFAULT_HEAD.school },
      problems: [],
      notices: [{ kind: 'head-school-left', detail: '西南政法大学、西南大学' }],
    },
  });
});

test('a school from 说明 that a row names is taken, and the others are told', async () => {
  const header = ['学号', '姓名', '学校名称'];
  const rows = [header, ['1', '林知夏', '西南政法大学'], ['2', '苏映川', '西南大学']];
  const { result } = await assemble([file('名单.xlsx', { Sheet1: rows }, '西南政法大学')]);
  expect(result).toMatchObject({
    ok: true,
    roster: { head: { school: '西南政法大学' }, problems: [{ kind: 'other-school', rowNumber: 3 }] },
  });
});
