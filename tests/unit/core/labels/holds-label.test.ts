import { expect, test } from 'vitest';
import { holdsLabel } from '@/lib/core/labels/holds-label';

test.each([
  '500101200403080022学校名称：西南大学',
  '500101200403080022 学校 名称',
  '林知夏性别：女',
  '普通全日制分院:',
])('a label in a value: %s', (text) => expect(holdsLabel(text)).toBe(true));

test.each(['林知夏', '计算机与信息科学学院', '学校教育', '2022级专业班', '在籍（注册学籍）', ''])(
  'a value: %s',
  (text) => expect(holdsLabel(text)).toBe(false),
);
