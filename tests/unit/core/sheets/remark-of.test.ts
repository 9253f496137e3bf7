import { expect, test } from 'vitest';
import type { Standing } from '@/lib/core/session/model/class-session';
import type { SheetCell } from '@/lib/core/sheets/model/sheet-table';
import { remarkOf } from '@/lib/core/sheets/remark-of';
import { AGREED, missing, studentOf, WAITING } from '@/tests/support/filed-class';

const CHANGED: Standing = { ...AGREED, rowChanged: ['major'] };

test.each<readonly [string, Standing, string, SheetCell]>([
  ['nothing to say', AGREED, '', ''],
  ['a proxy', AGREED, '代签', '代签'],
  ['休学', missing('on-leave'), '', { red: '休学' }],
  ['放弃入学资格', missing('gave-up'), '', { red: '放弃入学资格' }],
  ['保留入学资格', missing('place-kept'), '', { red: '保留入学资格' }],
  ['退学', missing('withdrawn'), '', { red: '退学' }],
  ['不在本班', missing('other-class'), '', { red: '不在本班' }],
  ['in the counselor’s words', missing('other', '住院'), '', { red: '住院' }],
  ['no reason given', { ...WAITING, state: 'missing' }, '', { red: '未参加核对' }],
  ['a reason and a note', missing('on-leave'), '已联系家长', { red: '休学；已联系家长' }],
  ['the reason once more as a note', missing('on-leave'), '休学', { red: '休学' }],
  ['a reason that was only noted', WAITING, '参军入伍', { red: '参军入伍' }],
  ['the roster has changed', CHANGED, '代签', '代签；名册已更新，待再核对'],
])('备注: %s', (_, standing, note, cell) => {
  expect(remarkOf({ student: studentOf(0, { note }), standing })).toEqual(cell);
});
