import { describe, expect, test } from 'vitest';
import { loadAsPerson } from '@/tests/support/load-as-person';
import { EVERYWHERE, makeDbfOf, makeEverywhere, type PlainRows } from '@/tests/support/make-everywhere';

const HEADER = ['学号', '姓名', '性别', '身份证号'];
const LIN = ['222026324062011', '林知夏', '女', '500109200603180029'];
const SU = ['222026324062012', '苏映川', '男', '500103200602140035'];
const TAO = ['222026324062013', '陶晚晴', '女', '510802200511300068'];
const THREE = ['222026324062011 林知夏', '222026324062012 苏映川', '222026324062013 陶晚晴'];
const BLANK = [null, null, null, null];

/** What a kind of list is, its rows, who is in it, and what is told besides. */
type Kind = readonly [what: string, rows: PlainRows, students: readonly string[], told: readonly string[]];

const KINDS: readonly Kind[] = [
  ['a plain list', [HEADER, LIN, SU, TAO], THREE, []],
  [
    'codes over the header',
    [['XH', 'XM', 'XB', 'SFZH'], HEADER, LIN, SU, TAO],
    THREE,
    ['repeated-headers 2'],
  ],
  [
    'codes under the header',
    [HEADER, ['XH', 'XM', 'XB', 'SFZH'], LIN, SU, TAO],
    THREE,
    ['repeated-headers 2'],
  ],
  [
    'what must be filled in',
    [HEADER, ['必填', '必填', '选填', '必填'], LIN, SU, TAO],
    THREE,
    ['other-rows 2'],
  ],
  ['rules', [HEADER, ['文本，15位', '与身份证一致', '男/女', '18位'], LIN, SU, TAO], THREE, ['other-rows 2']],
  [
    'an example',
    [HEADER, ['例：2026001', '例：张三', '男', '18位'], LIN, SU, TAO],
    THREE,
    ['example-rows 2'],
  ],
  [
    'classes between the students',
    [
      HEADER,
      ['软工1班', null, null, null],
      LIN,
      SU,
      ['软工2班', null, null, null],
      TAO,
      ['男1人', '女2人', null, null],
    ],
    THREE,
    ['other-rows 2,5,7'],
  ],
  [
    'printed pages',
    [['名单', null, null, null], HEADER, LIN, ['第1页', null, null, null], HEADER, SU, TAO],
    THREE,
    ['remark-rows 4', 'repeated-headers 5'],
  ],
  [
    'a second list with its columns elsewhere',
    [
      HEADER,
      LIN,
      SU,
      ['网络1班', null, null, null],
      ['姓名', '学号', '身份证号', '性别'],
      ['陶晚晴', TAO[0] ?? '', TAO[3] ?? '', '女'],
    ],
    THREE,
    ['blocks 1,5', 'other-rows 4'],
  ],
  [
    'a second list that names more',
    [
      ['学号', '姓名', null, null],
      ['222026324062011', '林知夏', null, null],
      ['姓名', '学号', '性别', '民族'],
      ['苏映川', SU[0] ?? '', '男', '汉族'],
      ['陶晚晴', TAO[0] ?? '', '女', '汉族'],
    ],
    THREE,
    ['blocks 1,3'],
  ],
  [
    'two lists side by side',
    [
      [...HEADER.slice(0, 2), ...HEADER.slice(0, 2)],
      ['222026324062011', '林知夏', '222026324062013', '陶晚晴'],
      ['222026324062012', '苏映川', null, null],
    ],
    ['222026324062011 林知夏', '222026324062012 苏映川', '222026324062013 陶晚晴'],
    ['joined '],
  ],
  [
    'breaks within cells',
    [
      ['学\n号', '姓\n名', '性别', '身份证号'],
      ['222026324\n062011', '林知\n夏', '女', LIN[3] ?? ''],
      SU,
      TAO,
    ],
    THREE,
    ['line-breaks 2'],
  ],
  [
    'what is not seen in numbers',
    [HEADER, ['\u200b222026324062011', '林知夏', '女', '\u202d500109200603180029\u202c'], SU, TAO],
    THREE,
    ['invisible-characters 2'],
  ],
  [
    'typographic apostrophes',
    [HEADER, ['’222026324062011', '林知夏', '女', '’500109200603180029'], SU, TAO],
    THREE,
    ['apostrophes 2'],
  ],
  [
    'numbers of programs',
    [HEADER, ['222026324062011.0', '林知夏', '女', LIN[3] ?? ''], SU, TAO],
    THREE,
    ['decimal-zeros 2'],
  ],
  [
    'notes behind names',
    [
      HEADER,
      [LIN[0] ?? '', '林知夏（休学）', '女', LIN[3] ?? ''],
      [SU[0] ?? '', '苏映川★', '男', SU[3] ?? ''],
      TAO,
    ],
    THREE,
    ['problem name-remark 2', 'problem name-remark 3'],
  ],
  [
    'an empty column',
    [
      [...HEADER, '民族'],
      [...LIN, null],
      [...SU, null],
      [...TAO, null],
    ],
    THREE,
    ['empty-columns '],
  ],
  [
    'values that some lack',
    [HEADER, LIN, [SU[0] ?? '', '苏映川', null, SU[3] ?? ''], TAO],
    THREE,
    ['missing-values 3'],
  ],
  [
    'a sex that nobody knows',
    [HEADER, ...[LIN, SU, TAO].map(([no, name, , id]) => [no ?? '', name ?? '', '0', id ?? ''])],
    THREE,
    ['gender-unknown '],
  ],
];

/** Numbers that somebody filled in before stand in a column of their own. */
const NUMBERED: PlainRows = [
  ['序号', ...HEADER],
  ...[LIN, SU, TAO].map((cells, index) => [String(index + 1), ...cells]),
  ...['4', '5', '6'].map((number) => [number, ...BLANK]),
];

async function load(bytes: Uint8Array<ArrayBuffer>, name: string) {
  const { result } = await loadAsPerson(bytes, name);
  if (!result.ok) return result;
  const { rows, notices, problems } = result.roster;
  return {
    students: rows.map(({ values }) => `${values.studentNo} ${values.name}`),
    told: [
      ...notices.map(({ kind, rows: at = '' }) => `${kind} ${at}`),
      ...problems.map(({ kind, rowNumber }) => `problem ${kind} ${rowNumber}`),
    ].sort(),
  };
}

describe.each(EVERYWHERE)('in .%s', (format) => {
  test.each(KINDS)('%s', async (_, rows, students, told) => {
    const found = await load(makeEverywhere(format, rows), `名单.${format}`);
    expect(found).toEqual({ students, told: told.toSorted() });
  });

  test('numbers without students are told once', async () => {
    const found = await load(makeEverywhere(format, NUMBERED), `名单.${format}`);
    expect(found).toEqual({ students: THREE, told: ['numbered-rows 5-7'] });
  });
});

/** Kinds whose rows begin with four fields of a .dbf, in characters that such files have. */
const IN_DBF = KINDS.filter(
  ([, rows]) =>
    rows[0]?.join() === HEADER.join() && !rows.flat().some((cell) => /[\u200b\u202d]/u.test(cell ?? '')),
);

describe('in .dbf, whose fields have the names of the first row', () => {
  test.each(IN_DBF)('%s', async (_, rows, students, told) => {
    expect(await load(makeDbfOf(rows), '名单.dbf')).toEqual({ students, told: told.toSorted() });
  });
});
