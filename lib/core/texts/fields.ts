import type { FieldKey } from '@/lib/core/fields/fields';

/** What a field is called in front of people. */
export const FIELD_NAMES: Readonly<Record<FieldKey, string>> = {
  name: '姓名',
  gender: '性别',
  birthDate: '出生日期',
  ethnicity: '民族',
  idNumber: '证件号码',
  school: '学校名称',
  level: '层次',
  major: '专业',
  duration: '学制',
  educationType: '学历类别',
  studyForm: '学习形式',
  branch: '分院',
  department: '系所',
  className: '班级',
  studentNo: '学号',
  examineeNo: '考生号',
  enrollDate: '入学日期',
  expectedGraduation: '预计毕业日期',
  status: '学籍状态',
  admissionPhoto: '录取照片',
};
