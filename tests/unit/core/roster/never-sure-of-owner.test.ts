import { expect, test } from 'vitest';
import { neverSureOfOwner } from '@/lib/core/roster/never-sure-of-owner';

test.each([
  ['a name with rare characters', { owner: { name: '杨䶮杰', numberEnd: '0002' } }, ['䶮', '杰']],
  ['a name that pixels can make sure', { owner: { name: '林知夏', numberEnd: '0001' } }, []],
  ['a row without a name', { owner: { name: '', numberEnd: '0001' } }, []],
  ["a counselor's roster, which is nobody's own", {}, []],
  ['nothing kept', null, []],
])('%s', (_, kept, characters) => {
  expect(neverSureOfOwner(kept)).toEqual(characters);
});
