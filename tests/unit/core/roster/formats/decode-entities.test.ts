import { expect, test } from 'vitest';
import { decodeEntities } from '@/lib/core/roster/formats/decode-entities';

test.each([
  ['林&amp;赵', '林&赵'],
  ['&lt;b&gt;', '<b>'],
  ['&#26519;&#x77E5;', '林知'],
  ['阿依古丽&middot;买买提', '阿依古丽·买买提'],
  ['a&nbsp;b', 'a\u00a0b'],
  ['&amp;lt;', '&lt;'],
  ['&unknown; & &', '&unknown; & &'],
  ['&#9999999;', '\ufffd'],
  ['no entity', 'no entity'],
])('%j says %j', (written, said) => {
  expect(decodeEntities(written)).toBe(said);
});
