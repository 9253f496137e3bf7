import { expect, test } from 'vitest';
import { pairPicture } from '@/lib/core/ocr/arrange/pair-picture';
import { arrangedRecord } from '@/tests/support/arranged-record';
import { foundLine, textsOf } from '@/tests/support/found-line';
import { LAYOUTS, type Layout, laidOutRecord } from '@/tests/support/laid-out-record';
import { seededRandom } from '@/tests/support/mutate';

type Placed = [text: string, left: number, top: number];
function pair(...lines: Placed[]) {
  return pairPicture(
    lines.map((line) => foundLine(...line)),
    13,
  ).map(({ title, values }) => ({ title, values: textsOf(values) }));
}

function card(name: string, top: number): Placed[] {
  return [
    [name, 20, top],
    ['女\u30002006年03月18日', 20, top + 24],
    ['西南大学', 20, top + 60],
    ['本科', 20, top + 84],
  ];
}
function list(number: string, top: number): Placed[] {
  return [
    ['录取照片', 50, top],
    ['民族', 20, top + 40],
    ['汉族', 300, top + 40],
    ['学号', 20, top + 64],
    [number, 272, top + 64],
  ];
}
const PERSON = { gender: ['女'], birthDate: ['2006年03月18日'], school: ['西南大学'], level: ['本科'] };

test('the card belongs to the list below it', () => {
  expect(pair(...card('林知夏', 10), ...list('20260101', 140))).toEqual([
    {
      title: '',
      values: {
        name: ['林知夏'],
        ...PERSON,
        admissionPhoto: [],
        ethnicity: ['汉族'],
        studentNo: ['20260101'],
      },
    },
  ]);
});

test('two screenshots in one picture are two records', () => {
  const both = pair(
    ...card('林知夏', 10),
    ...list('20260101', 140),
    ...card('欧阳子墨', 310),
    ...list('20260103', 440),
  );
  expect(both.map(({ values }) => [values.name, values.studentNo])).toEqual([
    [['林知夏'], ['20260101']],
    [['欧阳子墨'], ['20260103']],
  ]);
});

test('a card alone is a record; a list alone and a page with labels are what they were', () => {
  expect(pair(...card('林知夏', 10))).toEqual([{ title: '', values: { name: ['林知夏'], ...PERSON } }]);
  expect(pair(...list('20260101', 10))[0]?.values).toMatchObject({ ethnicity: ['汉族'] });
  expect(pair(['姓名：林知夏', 10, 10], ['学号：20260101', 10, 34])).toEqual([
    { title: '', values: { name: ['林知夏'], studentNo: ['20260101'] } },
  ]);
});

test('labels say it better: a record that has its name is not given a card', () => {
  const records = pair(...card('林知夏', 10), ['姓名', 20, 200], ['欧阳子墨', 90, 200]);
  expect(records.map(({ values }) => values.name)).toEqual([['林知夏'], ['欧阳子墨']]);
});

test.each(LAYOUTS)(
  'values %s their labels, 150 random pictures without a fault: no label has another’s',
  (layout) => {
    expect(said(layout, 0)).toMatchObject({ wrong: 0 });
  },
);

/** The law is none; what is left are two that look alike by chance (docs/measurements.md). */
test.each(LAYOUTS)('values %s their labels, 150 random pictures with one to three faults each', (layout) => {
  const all = [1, 2, 3].map((faults) => said(layout, faults));
  expect(all.reduce((sum, { wrong }) => sum + wrong, 0)).toBeLessThanOrEqual(3);
  expect(all.reduce((sum, { right }) => sum + right, 0)).toBeGreaterThan(500);
});

function said(layout: Layout, faults: number) {
  const random = seededRandom(7);
  const values = Array.from({ length: 150 }, () =>
    arrangedRecord(laidOutRecord(layout, faults, random)),
  ).flat();
  const count = (is: 'right' | 'wrong') => values.filter((one) => one.is === is).length;
  return { right: count('right'), wrong: count('wrong') };
}

const ROWS: Placed[] = [
  ['姓名', 10, 10],
  ['林知夏', 130, 10],
  ['性别', 10, 40],
  ['女', 130, 40],
  ['民族', 10, 70],
  ['土家族', 130, 70],
];

test.each<[string, Placed[], Record<string, string[]>]>([
  [
    'a line that is two: the second is called like a label',
    [
      ['分院', 10, 100],
      ['计算机与信息科学学院软件', 130, 100],
      ['学院', 130, 118],
    ],
    { branch: ['计算机与信息科学学院软件', '学院'] },
  ],
  [
    'the label of the next row was not found: its value does not continue the one above',
    [
      ['专业', 10, 100],
      ['会计学', 130, 100],
      ['本科', 130, 118],
      ['学号', 10, 136],
      ['20220101', 130, 136],
    ],
    { major: [] },
  ],
  [
    'an advertisement where no value stands',
    [
      ['专业', 10, 100],
      ['就业推荐', 300, 100],
    ],
    { major: [] },
  ],
  [
    'a remark beside a value',
    [
      ['专业', 10, 100],
      ['会计学', 130, 100],
      ['官网', 194, 100],
    ],
    { major: [] },
  ],
  [
    'a remark beside a value of a list',
    [
      ['层次', 10, 100],
      ['本科', 130, 100],
      ['广告', 180, 100],
    ],
    { level: ['本科'] },
  ],
  [
    'advice is no value',
    [
      ['专业', 10, 100],
      ['如有疑问请联系学校', 130, 100],
    ],
    { major: [] },
  ],
  [
    'a label that was misread is no value',
    [
      ['专业', 10, 100],
      ['学习形甘', 130, 100],
    ],
    { major: [] },
  ],
])('%s', (_, lines, values) => expect(pair(...ROWS, ...lines)[0]?.values).toMatchObject(values));

test('values left of their labels: nobody gets his neighbour’s', () => {
  const rows: Placed[] = [
    ['林知夏', 10, 10],
    ['姓名', 130, 10],
    ['女', 200, 10],
    ['性别', 330, 10],
    ['成人', 10, 40],
    ['学历类别', 130, 40],
    ['网络教育', 200, 40],
    ['学习形式', 330, 40],
    ['本科', 10, 70],
    ['层次', 130, 70],
    ['4年', 200, 70],
    ['学制', 330, 70],
  ];
  expect(pair(...rows)[0]?.values).toMatchObject({ name: [], educationType: [] });
});

test('two people below each other are two records; the overlap of two strips says one thing twice', () => {
  const again = ROWS.map(([text, left, top]): Placed => [text, left, top + 120]);
  const other = again.map(([text, left, top]): Placed => [text === '林知夏' ? '欧阳子墨' : text, left, top]);
  expect(pair(...ROWS, ...other).map(({ values }) => values.name)).toEqual([['林知夏'], ['欧阳子墨']]);
  expect(pair(...ROWS, ...again).map(({ values }) => values.name)).toEqual([['林知夏'], ['林知夏']]);
});

test('two screenshots below each other: the clock and the head of the second are no value of the row that the first cuts', () => {
  const strip = (top: number): Placed[] => [
    ['9:41', 10, top],
    ['学籍信息', 10, top + 18],
  ];
  const rows: Placed[] = [
    ['姓名', 10, 60],
    ['林知夏', 10, 78],
    ['学号', 10, 110],
    ['222026321062001', 10, 128],
    ['层次', 10, 160],
    ['本科', 10, 178],
    ['班级', 10, 210],
  ];
  const below: Placed[] = [
    ['学号', 10, 290],
    ['222026321062001', 10, 308],
  ];
  for (const shown of [0, 1]) {
    const second = strip(228 - 18 * shown).slice(shown);
    const [record] = pair(...strip(10), ...rows, ...second, ...below);
    expect(record?.values).toMatchObject({ level: ['本科'], className: [] });
  }
});
