import { expect, test } from 'vitest';
import { pairLines } from '@/lib/core/ocr/arrange/pair-lines';
import { foundLine, textsOf } from '@/tests/support/found-line';

type Placed = [text: string, left: number, top: number];
function pair(...lines: Placed[]) {
  return pairLines(
    lines.map((line) => foundLine(...line)),
    13,
  ).map(({ title, values }) => ({ title, values: textsOf(values) }));
}

test('one column: every value stands right of its label', () => {
  expect(pair(['姓名：', 10, 10], ['林知夏', 90, 10], ['性别：', 10, 34], ['女', 90, 34])).toEqual([
    { title: '', values: { name: ['林知夏'], gender: ['女'] } },
  ]);
});

test('two columns: a value belongs to the nearest label left of it, an empty one takes nobody else’s', () => {
  expect(
    pair(
      ['姓名', 10, 10],
      ['林知夏', 90, 10],
      ['性别', 200, 10],
      ['女', 280, 10],
      ['班级', 10, 34],
      ['学号', 200, 34],
      ['20220101', 280, 34],
    ),
  ).toEqual([
    { title: '', values: { name: ['林知夏'], gender: ['女'], className: [], studentNo: ['20220101'] } },
  ]);
});

test('the second line of a value may stand a line’s height below the first; a line further down is none', () => {
  const major = (top: number) =>
    pair(['专业：', 10, 10], ['计算机科学', 90, 10], ['与技术', 90, top])[0]?.values.major;
  expect(major(10 + 13 + 14)).toEqual(['计算机科学', '与技术']);
  expect(major(10 + 13 + 30)).toEqual(['计算机科学']);
});

test('a value of two lines whose label is a little nearer to the second has both', () => {
  const lines = pair(
    ['层次：', 10, 12],
    ['本科', 90, 12],
    ['计算机科学与技', 90, 42],
    ['专业：', 10, 53],
    ['术', 90, 62],
    ['学制：', 10, 92],
    ['4年', 90, 92],
  );
  expect(lines[0]?.values).toEqual({
    level: ['本科'],
    major: ['计算机科学与技', '术'],
    duration: ['4年'],
  });
});

test('a value of two lines: the label at the first of them, or in the middle', () => {
  const two = { title: '', values: { branch: ['计算机与信息科学', '软件学院'], className: ['一班'] } };
  expect(
    pair(
      ['分院：', 10, 10],
      ['计算机与信息科学', 90, 10],
      ['软件学院', 90, 28],
      ['班级：', 10, 60],
      ['一班', 90, 60],
    ),
  ).toEqual([two]);
  expect(
    pair(
      ['分院：', 10, 19],
      ['计算机与信息科学', 90, 10],
      ['软件学院', 90, 28],
      ['班级：', 10, 60],
      ['一班', 90, 60],
    ),
  ).toEqual([two]);
});

test('what stands far behind a value is not part of it, what stands near is', () => {
  expect(pair(['姓名', 10, 10], ['林知夏', 90, 10], ['录取', 400, 10])).toEqual([
    { title: '', values: { name: ['林知夏'] } },
  ]);
  expect(pair(['学制', 10, 10], ['4', 90, 10], ['年', 118, 10])).toEqual([
    { title: '', values: { duration: ['4', '年'] } },
  ]);
});

test('labels above their values', () => {
  expect(pair(['姓名', 10, 10], ['性别', 110, 10], ['林知夏', 10, 30], ['女', 112, 30])).toEqual([
    { title: '', values: { name: ['林知夏'], gender: ['女'] } },
  ]);
});

test('label and value in one line', () => {
  expect(pair(['姓名：林知夏', 10, 10], ['学号：20220101', 10, 34])).toEqual([
    { title: '', values: { name: ['林知夏'], studentNo: ['20220101'] } },
  ]);
});

test('a label that comes again begins another record, each with its title', () => {
  expect(
    pair(
      ['西南大学-本科', 10, 10],
      ['姓名：', 10, 50],
      ['林知夏', 90, 50],
      ['层次：', 10, 74],
      ['本科', 90, 74],
      ['重庆某学院-专科', 10, 120],
      ['姓名：', 10, 160],
      ['林知夏', 90, 160],
    ),
  ).toEqual([
    { title: '西南大学-本科', values: { name: ['林知夏'], level: ['本科'] } },
    { title: '重庆某学院-专科', values: { name: ['林知夏'] } },
  ]);
});

test('a picture without labels is no record', () => {
  expect(pair(['今天天气很好', 10, 10], ['明天也是', 10, 34])).toEqual([]);
});

test('values that stand beside other labels are not taken, but for a column that corresponds as a whole', () => {
  const labels = ['性别', '出生日期', '民族', '层次', '学制', '学号'];
  const values = ['女', '2004年03月08日', '土家族', '本科', '4年', '222022321062001'];
  const placed = (texts: readonly string[], left: number, top: number): [string, number, number][] =>
    texts.map((text, at) => [text, left, top + 24 * at]);
  const lower = (texts: readonly string[]) => pair(...placed(labels, 10, 10), ...placed(texts, 200, 34));
  expect(lower(values)[0]?.values).toEqual(
    Object.fromEntries(
      ['gender', 'birthDate', 'ethnicity', 'level', 'duration', 'studentNo'].map((key, at) => [
        key,
        [values[at]],
      ]),
    ),
  );
  // one is missing: only what can be one field's alone is given
  expect(lower(values.toSpliced(3, 1))[0]?.values).toEqual({
    gender: ['女'],
    birthDate: [],
    ethnicity: ['土家族'],
    level: [],
    duration: ['4年'],
    studentNo: [],
  });
});

test('a text between the rows of two labels is neither’s, one nearer to a label is its', () => {
  const rows = (top: number) =>
    pair(['姓名', 10, 10], ['性别', 10, 28], ['学号', 10, 100], ['女', 90, top], ['20220101', 90, 100]);
  expect(rows(19)[0]?.values).toMatchObject({ name: [], gender: [] });
  expect(rows(22)[0]?.values).toMatchObject({ name: [], gender: ['女'] });
});

test('values over their labels', () => {
  const labels: [string, number, number][] = [
    ['姓名', 10, 28],
    ['性别', 110, 28],
    ['民族', 210, 28],
  ];
  expect(pair(['林知夏', 10, 10], ['女', 110, 10], ['土家族', 210, 10], ...labels)).toEqual([
    { title: '', values: { name: ['林知夏'], gender: ['女'], ethnicity: ['土家族'] } },
  ]);
});

test('a remark right below a value of a list is no part of it; a line below words is', () => {
  const below = (label: string, value: string) =>
    Object.values(pair([label, 10, 10], [value, 90, 10], ['返回首页', 90, 28])[0]?.values ?? {});
  expect(below('民族', '土家族')).toEqual([['土家族']]);
  expect(below('学校名称', '西南大学')).toEqual([['西南大学', '返回首页']]);
});

const FILLED: Placed[] = [
  ['姓名', 10, 10],
  ['林知夏', 130, 10],
  ['性别', 10, 40],
  ['女', 130, 40],
];

test.each<[string, Placed[], boolean]>([
  ['nothing stands there', [['分院', 10, 70]], false],
  [
    'nothing stands there, and a note far below',
    [
      ['分院', 10, 70],
      ['返回首页', 10, 160],
    ],
    false,
  ],
  [
    'what stands there is another column’s',
    [
      ['分院', 10, 70],
      ['就业推荐', 300, 70],
    ],
    true,
  ],
  [
    'a line stands right under it',
    [
      ['分院', 10, 70],
      ['文学院', 10, 88],
    ],
    true,
  ],
])('a label without a value is in doubt, or empty: %s', (_, lines, isInDoubt) => {
  const found = [...FILLED, ...lines].map((line) => foundLine(...line));
  const branch = pairLines(found, 13)[0]?.values.find(({ meaning }) => meaning === 'branch');
  expect(branch).toMatchObject({ lines: [], isInDoubt });
});

test('all labels first, then all values: a label without one is in doubt where a value is left over', () => {
  const labels = ['姓名', '性别', '出生日期', '民族', '证件号码', '分院', '班级'];
  const values = ['林知夏', '女', '2006年03月18日', '汉族', '500109200603180029', '文学院', '一班'];
  const column = (texts: readonly string[], top: number) =>
    texts.map((text, at) => foundLine(text, 10, top + 30 * at));
  const [record] = pairLines([...column(labels, 10), ...column(values, 250)], 13);
  const doubt = record?.values.filter(({ isInDoubt }) => isInDoubt).map(({ meaning }) => meaning);
  expect(doubt).toEqual(['branch', 'className']);
});
