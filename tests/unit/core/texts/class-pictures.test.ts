import { expect, test } from 'vitest';
import {
  allPicturesText,
  deletePicturesText,
  keepNote,
  packingPicturesText,
  picturesDeletedText,
  picturesGoText,
  picturesPackedText,
  picturesProblem,
} from '@/lib/core/texts/class-pictures';
import { HAND_OUT_FAILURES } from '@/lib/core/view/hand-out-state';

test.each([
  [
    keepNote('2026-10-20'),
    '每位学生留最近一张现场核对的确认图，与保存的文件相同，遮住的部分也一样。只存在这台电脑的浏览器里，和班级一起删除（保留到 2026-10-20）。关掉以后不再留新的，已有的可以删除。',
  ],
  [allPicturesText(36), '全部确认图（36 张）.zip'],
  [
    deletePicturesText(36),
    '36 张确认图会从这台电脑的浏览器里清除，不能恢复。核对结果不受影响，已保存的文件也还在。',
  ],
  [picturesDeletedText(36), '已删除 36 张确认图。'],
  [picturesGoText(0), ''],
  [picturesGoText(36), '留在班级里的 36 张确认图也会删除，撤销时不能恢复。'],
  [packingPicturesText(0, 0), '正在打包确认图…'],
  [packingPicturesText(3, 36), '正在打包确认图，3 / 36'],
  [picturesPackedText('a.zip', 36), '已保存：a.zip，内含 36 张确认图。'],
])('%s', (text, expected) => {
  expect(text).toBe(expected);
});

test.each(HAND_OUT_FAILURES)('%s says what, why and what to do', (failure) => {
  const { what, why, now } = picturesProblem(failure);
  expect([what, why, now].every((part) => part.endsWith('。') && part.length > 5)).toBe(true);
});
