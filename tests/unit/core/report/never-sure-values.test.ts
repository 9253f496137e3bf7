import { expect, test } from 'vitest';
import { neverSureValues } from '@/lib/core/report/never-sure-values';

const row = (rowNumber: number, values: Readonly<Record<string, string>>) => ({
  rowNumber,
  values,
  refused: {},
});

test('names are told one by one, with whose they are; the same major once, with how many have it', () => {
  const rows = [
    row(2, { name: '林知夏', studentNo: '222019315000001', major: '土木工程' }),
    row(3, { name: '杨䶮', studentNo: '222019315000002', major: '土木工程' }),
    row(4, { name: '杨䶮', major: '软件工程' }),
    row(5, { name: '阿依·禛', studentNo: '222019315000004', major: '' }),
  ];
  expect(neverSureValues(rows)).toEqual([
    {
      field: 'name',
      rows: 3,
      values: [
        { value: '杨䶮', numberEnd: '0002', rows: 1, characters: '䶮' },
        { value: '杨䶮', numberEnd: '', rows: 1, characters: '䶮' },
        { value: '阿依·禛', numberEnd: '0004', rows: 1, characters: '·禛' },
      ],
    },
    {
      field: 'major',
      rows: 2,
      values: [{ value: '土木工程', numberEnd: '', rows: 2, characters: '土' }],
    },
  ]);
});

test('a roster of which pixels tell every character has nothing to be told', () => {
  expect(neverSureValues([row(2, { name: '林知夏', major: '软件工程' })])).toEqual([]);
});

test.each([
  ['a school is tested against the one name that holds for all', { school: '天津大学' }],
  [
    '分院, 系所 and 班级 count in no result',
    { branch: '土木学院', department: '土木系', className: '土木1班' },
  ],
  ['a closed list is told by its own scores', { ethnicity: '土族' }],
  ['a name with a stand-in needs eyes on every page', { name: '王?禛' }],
])('%s', (_, values) => {
  expect(neverSureValues([row(2, values)])).toEqual([]);
});

test('of very many the first are told, and how many there are', () => {
  const rows = Array.from({ length: 1000 }, (_, at) => row(at + 2, { name: `王禛${at}` }));
  const [names] = neverSureValues(rows);
  expect([names?.rows, names?.values.length, names?.values.at(-1)?.value]).toEqual([1000, 200, '王禛199']);
});
