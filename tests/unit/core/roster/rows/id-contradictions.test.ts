import { expect, test } from 'vitest';
import { idContradictions } from '@/lib/core/roster/rows/id-contradictions';

const ID = '500109200603180029';

test.each([
  ['all agree', { idNumber: ID, birthDate: '20060318', gender: '女' }, []],
  ['another notation agrees', { idNumber: ID, birthDate: '2006年3月18日', gender: '2' }, []],
  ['year and month agree', { idNumber: ID, birthDate: '200603' }, []],
  ['another day', { idNumber: ID, birthDate: '2006-03-19' }, ['id-contradicts-birth']],
  ['another month', { idNumber: ID, birthDate: '200604' }, ['id-contradicts-birth']],
  ['another sex', { idNumber: ID, gender: '男' }, ['id-contradicts-gender']],
  [
    'both',
    { idNumber: ID, birthDate: '20060319', gender: '1' },
    ['id-contradicts-birth', 'id-contradicts-gender'],
  ],
  ['an ID of another form says nothing', { idNumber: 'H12345678', birthDate: '20060318', gender: '男' }, []],
  ['no ID', { birthDate: '20060318', gender: '男' }, []],
])('%s: the row is told exactly what its ID contradicts', (_, values, kinds) => {
  expect(idContradictions({ rowNumber: 2, values, refused: {} }).map(({ kind }) => kind)).toEqual(kinds);
});
