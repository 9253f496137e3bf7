import { expect, test } from 'vitest';
import {
  formIdNote,
  makingText,
  printedText,
  savedText,
  scopeAll,
  sheetButton,
} from '@/lib/core/texts/class-sheets';

test.each([
  [formIdNote('masked'), '身份证号隐去中间十位（同确认表的选项）。'],
  [formIdNote('none'), '不写身份证号（同确认表的选项）。'],
  [scopeAll(3), '全部 3 个班（不含已归档）'],
  [savedText('核对统计表_计科1班_20260910.xlsx'), '已保存：核对统计表_计科1班_20260910.xlsx'],
  [printedText('学籍信息核对确认表'), '已交给浏览器打印：学籍信息核对确认表'],
  [makingText('statistics'), '正在生成核对统计表…'],
  [makingText('session'), '正在处理班级…'],
  [sheetButton('保存', '核对统计表'), '保存核对统计表'],
])('%s', (text, expected) => {
  expect(text).toBe(expected);
});
