import { foldHeader, plainerHeaders } from '@/lib/core/roster/columns/fold-header';
import { headerMeaning } from '@/lib/core/roster/columns/header-names';
import type { FormKey } from '@/lib/core/sheets/model/form';

/** Headers of filed sheets that no roster has. Source: the sheets of sheets.md (2010–2025) and their spellings. */
const NAMES: Readonly<Partial<Record<FormKey, readonly string[]>>> = {
  number: ['序号', '编号', '序', 'no', 'no.'],
  majorAndClass: ['专业/班级', '专业班级', '专业、班级', '专业及班级', '班级/专业'],
  result: [
    '核对结果',
    '核对情况',
    '核查结果',
    '核查情况',
    '信息核对情况',
    '确认结果',
    '是否无误',
    '是否有误',
  ],
  chsi: ['学信网核对情况', '学信网数据核对情况', '学信网信息核对情况'],
  wrong: ['有误信息登记', '有误信息', '有误栏', '错误信息登记', '有误登记', '有误内容'],
  remark: ['备注', '备注说明', '说明'],
  field: [
    '有误字段',
    '错误字段',
    '有误项',
    '有误项目',
    '错误项',
    '错误项目',
    '更正字段',
    '更正项目',
    '变更项目',
    '有误信息项',
  ],
  shown: [
    '学信网显示',
    '学信网信息',
    '学信网显示信息',
    '学信网现信息',
    '原信息',
    '错误信息',
    '更正前',
    '变更前',
    '现有信息',
    '更正前信息',
  ],
  expected: ['正确信息', '正确内容', '更正后', '变更后', '应更正为', '更正为', '更正后信息', '修改后'],
  evidence: ['证明材料', '佐证材料', '证明材料名称', '更正依据', '修改依据'],
  checkedOn: ['核对日期', '核对时间', '核查日期'],
  blank: [
    '签名',
    '签字',
    '本人签名',
    '本人签字',
    '学生签名',
    '学生签字',
    '签名确认',
    '联系电话',
    '联系方式',
    '电话',
    '手机',
    '手机号',
    '手机号码',
    '本人电话',
    '教务系统核对情况',
    '教务系统数据核对情况',
    '教务系统信息核对情况',
  ],
};

/** What the college writes itself. */
const OF_THE_COLLEGE = /意见|审核|审批|盖章|经办|(?:辅导员|班主任|负责人|领导|家长).*(?:签|电话)/u;

const MEANINGS: ReadonlyMap<string, FormKey> = new Map(
  Object.entries(NAMES).flatMap(([key, names]) => names.map((name) => [foldHeader(name), key as FormKey])),
);

/** What a header of a form stands for, by known names only; null when it is none of them. */
export function formMeaning(title: string): FormKey | null {
  const folded = foldHeader(title);
  const own = plainerHeaders(folded)
    .map((name) => MEANINGS.get(name))
    .find((key) => key !== undefined);
  if (own !== undefined) return own;
  return OF_THE_COLLEGE.test(folded) ? 'blank' : (headerMeaning(title)?.field ?? null);
}
