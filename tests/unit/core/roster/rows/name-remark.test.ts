import { expect, test } from 'vitest';
import { nameRemark } from '@/lib/core/roster/rows/name-remark';

test.each<[string, string, string]>([
  ['苏映川（休学）', '苏映川', '休学'],
  ['陶晚晴(转专业)', '陶晚晴', '转专业'],
  ['阿依慕·买提★', '阿依慕·买提', '★'],
  ['欧阳承砚*', '欧阳承砚', '*'],
  ['※冉沐阳', '冉沐阳', '※'],
  ['冉沐阳 班长', '冉沐阳', '班长'],
  ['冉沐阳　学习委员', '冉沐阳', '学习委员'],
  ['冉沐阳-休学', '冉沐阳', '休学'],
  ['简疏桐（曾用名：简桐）', '简疏桐', '曾用名：简桐'],
  ['龙吟秋[预科]', '龙吟秋', '预科'],
  ['温以宁 （班长）（党员）', '温以宁', '班长 党员'],
  ['温以宁★（班长）', '温以宁', '班长 ★'],
  ['林知夏 Lin Zhixia', '林知夏', 'Lin Zhixia'],
  ['林知夏/LIN ZHIXIA', '林知夏', 'LIN ZHIXIA'],
  ['Lin Zhixia 林知夏', '林知夏', 'Lin Zhixia'],
  ['林知夏 linzhixia', '林知夏', 'linzhixia'],
  ['林知夏 Lin Zhixia（休学）', '林知夏', 'Lin Zhixia 休学'],
  ['温以宁()', '温以宁', ''],
  ['陶晚晴﹙班长﹚', '陶晚晴', '班长'],
  ['陶晚晴｛班长｝', '陶晚晴', '班长'],
  ['陶晚晴「转入」', '陶晚晴', '转入'],
  ['林知夏同学', '林知夏', '同学'],
  ['李*（休学）', '李*', '休学'],
])('%s is %s, with %s', (text, name, remark) => {
  expect(nameRemark(text)).toEqual({ name, remark });
});

test.each([
  '苏映川',
  '欧 阳',
  '张　三',
  '阿依慕·买提',
  'Anna-Maria Li',
  '（休学）',
  '★',
  'JOHN (',
  '王 YAN',
  '同学',
  '李同学',
  '王YAN',
  '',
  // asterisks hide what is not told: without them it would be another name
  '李*',
  '*明',
  '＊明',
  '张**',
  '**三',
  '欧阳**',
])('%s is a name as it stands', (text) => {
  expect(nameRemark(text)).toBeNull();
});
