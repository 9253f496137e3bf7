import type { FieldKey } from '@/lib/core/fields/fields';
import type { MissingReason, StudentState } from '@/lib/core/session/model/class-session';
import type { ClassSheetField, FeedbackKey, Signatory } from '@/lib/core/sheets/model/sheet-options';
import { FIELD_NAMES } from './fields';

/** What the sheets are called: on the sheet, its tab and its file. */
export const SHEET_NAMES = {
  classSheet: '学籍信息核对确认表',
  feedback: '有误信息反馈表',
  statistics: '核对统计表',
  results: '学籍核对结果',
  ownForm: '学院表格',
} as const;

export const TO_BE_ADDED = '待补';

/** Titles of the class sheet. */
export const CLASS_SHEET_TITLES = {
  number: '序号',
  studentNo: '学号',
  name: '姓名',
  idNumber: '身份证号',
  result: '核对结果',
  collegeSystem: '教务系统核对情况',
  chsi: '学信网核对情况',
  wrong: '有误信息登记',
  signature: '签名',
  remark: '备注',
} as const;

/** The notice's fields in short. */
export const SHORT_FIELD_NAMES: Readonly<Record<ClassSheetField, string>> = {
  gender: '性别',
  birthDate: '出生日期',
  ethnicity: '民族',
  major: '专业',
  duration: '学制',
  level: '层次',
  enrollDate: '入学日期',
  expectedGraduation: '预毕业日期',
  examineeNo: '考生号',
};

/** 核对结果 of a student; who is missing has a reason in 备注 instead. */
export const STATE_ON_SHEET: Readonly<Record<StudentState, string>> = {
  waiting: '未核对',
  agreed: '无误',
  differs: '有误',
  eyes: '待人工核对',
  missing: '—',
};

/** Why somebody has not signed, as colleges write it; in red. `other` is said in the counselor's own words. */
export const MISSING_ON_SHEET: Readonly<Record<Exclude<MissingReason, 'other'>, string>> = {
  'gave-up': '放弃入学资格',
  'place-kept': '保留入学资格',
  'on-leave': '休学',
  withdrawn: '退学',
  'other-class': '不在本班',
};
export const MISSING_WITHOUT_WORDS = '未参加核对';
/** The roster says something else than when the student was checked. */
export const ROSTER_CHANGED = '名册已更新，待再核对';

/** Somebody signed for a student. */
export const PROXY = '代签';
const MORE_REASONS = ['转学', '参军入伍', '未报到'];
/** Reasons for a missing signature: in 备注 they stand in red. */
export const RED_REMARKS: readonly string[] = [...Object.values(MISSING_ON_SHEET), ...MORE_REASONS];
/** What is offered for 备注. */
export const REMARK_PRESETS: readonly string[] = [PROXY, ...RED_REMARKS];

export const SIGNATORY_NAMES: Readonly<Record<Signatory, string>> = {
  counselor: '辅导员（签字）',
  secretary: '教学秘书（签字）',
  director: '主任（签字）',
  party: '书记（签字）',
};
export const SIGNED_ON = '日期';
export const STAMP = '院（系）盖章';

export const CLASS_SHEET_NOTES: readonly string[] = [
  '请本人核对后在“签名”栏签名。代签的，签代签人本人的姓名，并在“备注”栏注明“代签”。',
  '没有签名的，请在“备注”栏用红字写明原因；表上没有的学生，请补在空行里。',
];

export const FEEDBACK_TITLES: Readonly<Record<FeedbackKey, string>> = {
  number: '序号',
  branch: '学院',
  majorAndClass: '专业/班级',
  studentNo: '学号',
  name: '姓名',
  field: '有误字段',
  shown: '学信网显示',
  expected: '正确信息',
  evidence: '证明材料',
  phone: '联系电话',
  remark: '备注',
  idNumber: '身份证号',
  major: '专业',
  className: '班级',
  checkedOn: '核对日期',
};

/** A photo that is not the student's has no text to file. */
export const WRONG_PHOTO = { shown: '不是本人照片', expected: '见本人照片' } as const;

export const STATISTICS_TITLES = {
  number: '序号',
  className: '班级',
  students: '人数',
  excused: '不参加核对',
  due: '应核对',
  checked: '已核对',
  agreed: '无误',
  differs: '有误',
  eyes: '待人工核对',
  waiting: '未核对',
  rate: '核对率',
  deadline: '截止时间',
  remark: '备注',
  total: '合计',
} as const;
export const STATISTICS_NOTE =
  '应核对＝人数－不参加核对；已核对＝无误＋有误；核对率＝已核对÷应核对。各字段下是该字段有误的人数，一人有几个字段有误的，每个字段各计一次。';

const FACTS = { school: '学校', className: '班级', students: '人数', deadline: '截止时间', day: '制表日期' };

/** e.g. 班级：计科2601班; '' when nothing is known of it. */
export function factText(fact: keyof typeof FACTS, value: string): string {
  return value === '' ? '' : `${FACTS[fact]}：${value}`;
}

/** e.g. 有误（出生日期、民族） */
export function wrongFieldsText(fields: readonly FieldKey[]): string {
  const names = fields.map((field) => FIELD_NAMES[field]).join('、');
  return names === '' ? STATE_ON_SHEET.differs : `${STATE_ON_SHEET.differs}（${names}）`;
}

/** e.g. 出生日期应为2006年03月18日，学信网为2006年03月08日; a side that nobody knows is left out. */
export function wrongText(field: FieldKey, expected: string | null, shown: string | null): string {
  const sides = [
    expected === null ? '' : `应为${expected}`,
    shown === null ? '' : `学信网为${shown}`,
    expected === null && shown === null ? '有误' : '',
  ];
  return `${FIELD_NAMES[field]}${sides.filter((side) => side !== '').join('，')}`;
}

/** e.g. 休学 2 */
export function countOf(word: string, count: number): string {
  return `${word} ${count}`;
}

/** What a book of several classes is called by. */
export function classesText(count: number): string {
  return `${count}个班`;
}

/** e.g. 第 1 页，共 3 页: what a spreadsheet prints at the foot, with its own codes for the numbers. */
export function pageText(page: string, pages: string): string {
  return `第 ${page} 页，共 ${pages} 页`;
}
