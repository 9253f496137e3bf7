import { expect, test } from 'vitest';
import { findCards } from '@/lib/core/ocr/arrange/card-lines';
import { foundLine } from '@/tests/support/found-line';

type Placed = [text: string, left: number, top: number];
function cards(...lines: Placed[]) {
  return findCards(lines.map((line) => foundLine(...line))).map(({ values, lines: taken }) => ({
    values: Object.fromEntries(values.map(({ field, token }) => [field, token.text])),
    lines: taken.length,
  }));
}

const NAME: Placed = ['林知夏', 20, 10];
const PERSON: Placed = ['女\u30002006年03月18日', 20, 34];
const SCHOOL: Placed = ['西南大学', 20, 70];
const LEVEL: Placed = ['本科', 20, 94];
const STUDY: Placed = ['计算机科学与技术\u3000|\u3000普通全日制', 20, 118];
const WHOLE = {
  name: '林知夏',
  gender: '女',
  birthDate: '2006年03月18日',
  school: '西南大学',
  level: '本科',
  major: '计算机科学与技术',
  studyForm: '普通全日制',
};

test('a card is read by the shape of its lines', () => {
  expect(cards(NAME, PERSON, SCHOOL, LEVEL, STUDY)).toEqual([{ values: WHOLE, lines: 5 }]);
});

test.each<[string, Placed[]]>([
  [
    'sex and birth date as two lines',
    [NAME, ['女', 20, 34], ['2006年03月18日', 62, 34], SCHOOL, LEVEL, STUDY],
  ],
  ['the level behind the school', [NAME, PERSON, ['西南大学\u3000本科', 20, 70], STUDY]],
  ['school and level as two lines', [NAME, PERSON, SCHOOL, ['本科', 120, 70], STUDY]],
  ['the bar misread', [NAME, PERSON, SCHOOL, LEVEL, ['计算机科学与技术\u3000丨\u3000普通全日制', 20, 118]]],
  [
    'major, bar and form as three lines',
    [NAME, PERSON, SCHOOL, LEVEL, ['计算机科学与技术', 20, 118], ['|', 150, 118], ['普通全日制', 180, 118]],
  ],
])('%s', (_, lines) => expect(cards(...lines)[0]?.values).toEqual(WHOLE));

test.each<[string, Placed[], object]>([
  ['no name above', [PERSON, SCHOOL, LEVEL, STUDY], { ...WHOLE, name: undefined }],
  [
    'the line above is far away',
    [['学籍信息', 20, -80], PERSON, SCHOOL, LEVEL, STUDY],
    { ...WHOLE, name: undefined },
  ],
  [
    'the line above stands elsewhere',
    [['学籍信息', 90, 10], PERSON, SCHOOL, LEVEL, STUDY],
    { ...WHOLE, name: undefined },
  ],
  [
    'no level: the school could be anything',
    [NAME, PERSON, SCHOOL],
    { name: '林知夏', gender: '女', birthDate: '2006年03月18日' },
  ],
  [
    'a level without a gap is part of the school’s name',
    [NAME, PERSON, ['西南大学本科', 20, 70]],
    { name: '林知夏', gender: '女', birthDate: '2006年03月18日' },
  ],
  [
    'a form outside the list is no form',
    [NAME, PERSON, SCHOOL, LEVEL, ['计算机\u3000|\u3000机器人', 20, 118]],
    { ...WHOLE, major: undefined, studyForm: undefined },
  ],
  [
    'a bar inside a word parts nothing',
    [NAME, PERSON, SCHOOL, LEVEL, ['计算机|普通全日制', 20, 118]],
    { ...WHOLE, major: undefined, studyForm: undefined },
  ],
])('what has another shape gives nothing: %s', (_, lines, values) =>
  expect(cards(...lines)[0]?.values).toEqual(JSON.parse(JSON.stringify(values))),
);

test.each<[string, Placed[]]>([
  [
    'a label between',
    [
      ['性别：女', 20, 10],
      ['出生日期：2006年03月18日', 20, 34],
    ],
  ],
  ['a date alone', [['2006年03月18日', 20, 34]]],
  ['a sentence', [['女生于2006年03月18日', 20, 34]]],
  ['nothing', []],
])('no card: %s', (_, lines) => expect(cards(...lines)).toEqual([]));
