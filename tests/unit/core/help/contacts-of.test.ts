import { expect, test } from 'vitest';
import { contactsOf } from '@/lib/core/help/contacts-of';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';

const CHSI = ['010-67410388', 'kefu@chsi.com.cn', 'chsi_chesicc'];

test.each([
  ['no roster is kept', null, ['68251570', ...CHSI]],
  ['a roster says nothing of itself', DEFAULT_HEAD, ['68251570', ...CHSI]],
  [
    'the roster names whom to ask',
    { ...DEFAULT_HEAD, contact: ' 李老师 023-68250000 ' },
    ['李老师 023-68250000', ...CHSI],
  ],
  ['another university gives no contact', { ...DEFAULT_HEAD, school: '西南交通大学' }, CHSI],
  ['it gives an empty one', { school: '西南交通大学', contact: '  ' }, CHSI],
])('%s', (_, head, values) => {
  expect(contactsOf(head).map(({ value }) => value)).toEqual(values);
});

test('the old number is nobody’s contact any more', () => {
  expect(JSON.stringify(contactsOf(null))).not.toContain('82199588');
});
