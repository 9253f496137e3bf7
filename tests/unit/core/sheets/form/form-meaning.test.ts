import { expect, test } from 'vitest';
import { formMeaning } from '@/lib/core/sheets/form/form-meaning';

test.each([
  ['序号', 'number'],
  ['学 号', 'studentNo'],
  ['姓名：', 'name'],
  ['身份证号（必填）', 'idNumber'],
  ['学院', 'branch'],
  ['专业/班级', 'majorAndClass'],
  ['专业', 'major'],
  ['核对结果', 'result'],
  ['核对情况（无误/有误）', 'result'],
  ['学信网数据核对情况', 'chsi'],
  ['教务系统数据核对情况', 'blank'],
  ['有误信息登记', 'wrong'],
  ['有误字段', 'field'],
  ['学信网显示', 'shown'],
  ['变更前', 'shown'],
  ['正确信息', 'expected'],
  ['证明材料', 'evidence'],
  ['签名', 'blank'],
  ['学生签字', 'blank'],
  ['联系电话', 'blank'],
  ['辅导员签字', 'blank'],
  ['教务处审核意见', 'blank'],
  ['备注', 'remark'],
  ['核对日期', 'checkedOn'],
  ['政治面貌', null],
  ['家庭住址', null],
])('a column %s is %s', (title, key) => {
  expect(formMeaning(title)).toBe(key);
});
