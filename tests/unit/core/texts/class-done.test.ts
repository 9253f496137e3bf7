import { expect, test } from 'vitest';
import {
  acceptedDone,
  addedDone,
  archivedDone,
  copiedText,
  deletedDone,
  noteDone,
  notUndoneText,
  renamedDone,
  rosterDone,
  savePicturesDone,
  settledDone,
  stateDone,
  undoLabel,
  undoneText,
} from '@/lib/core/texts/class-done';

const WHO = { name: '林知夏', tail: '2001' };

test.each([
  [stateDone(WHO, 'agreed'), '林知夏（2001）：标为一致'],
  [stateDone(WHO, null), '林知夏（2001）：取消人工标记'],
  [noteDone(WHO), '林知夏（2001）：修改备注'],
  [settledDone(WHO, 'major'), '林知夏（2001）：人工核对专业'],
  [acceptedDone('enrollDate', true), '统一认可：入学日期'],
  [acceptedDone('enrollDate', false), '不再统一认可：入学日期'],
  [renamedDone('二班'), '班级改名为“二班”'],
  [archivedDone('二班', true), '归档“二班”'],
  [archivedDone('二班', false), '取消归档“二班”'],
  [savePicturesDone('never'), '现场核对后的确认图：不保存'],
  [rosterDone('a.xlsx'), '更新名册：a.xlsx'],
  [addedDone(WHO), '添加学生：林知夏（2001）'],
  [deletedDone(''), '删除“未命名的班级”'],
  [undoneText('归档“二班”'), '已撤销：归档“二班”'],
  [notUndoneText('归档“二班”'), '没有撤销“归档“二班””：在那以后又有了新的变化。'],
  [undoLabel('归档“二班”'), '撤销：归档“二班”'],
  [copiedText('3 位'), '已复制：3 位'],
])('%s', (text, expected) => {
  expect(text).toBe(expected);
});
