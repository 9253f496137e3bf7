import type { FieldKey } from '@/lib/core/fields/fields';

/** What a label on a page stands for; `other`: a label whose value is not compared, it only ends the value before it. */
export type LabelMeaning = FieldKey | 'degreePhoto' | 'other';

/**
 * Labels of CHSI pages 2013–2025 and close relatives, folded as by `foldLabel`.
 * A short extract of lib/core/data/labels.json, which is too large for every record page; a test keeps the two in step.
 * Left out although seen elsewhere: 学历, 学籍, 学位 (words of CHSI's navigation).
 */
export const PAGE_LABELS: Readonly<Record<LabelMeaning, readonly string[]>> = {
  name: ['姓名', '学生姓名', '中文姓名'],
  gender: ['性别'],
  birthDate: ['出生日期', '出生年月日', '出生年月'],
  ethnicity: ['民族', '民族名称'],
  idNumber: [
    '证件号码',
    '身份证号',
    '身份证号码',
    '身份证件号码',
    '身份证件号',
    '公民身份号码',
    '学生身份证件号码',
    '证件号',
    '身份证',
  ],
  school: ['学校名称', '院校名称', '院校', '学校'],
  level: ['层次', '学历层次', '培养层次'],
  major: ['专业', '专业名称', '录取专业', '录取专业名称'],
  duration: ['学制', '修业年限'],
  educationType: ['学历类别'],
  studyForm: ['学习形式'],
  branch: ['分院', '分院(校)', '院系', '学院', '所属学院', '所在学院', '院系名称'],
  department: ['系(所、函授站)', '系所', '系(所)', '系(所,函授站)'],
  className: ['班级', '班级名称', '班号', '行政班', '行政班级'],
  studentNo: ['学号'],
  examineeNo: ['考生号', '高考考生号'],
  enrollDate: ['入学日期', '入学时间'],
  expectedGraduation: ['预计毕业日期', '离校日期', '预毕业日期', '毕业日期', '毕业时间'],
  status: ['学籍状态', '注册状态', '学籍状况'],
  admissionPhoto: ['录取照片'],
  degreePhoto: ['学历照片'],
  other: [
    '证件类型',
    '曾用名',
    '国籍',
    '籍贯',
    '手机号码',
    '电子邮箱',
    '专业方向',
    '校区',
    '政治面貌',
    '年级',
    '当前所在级',
    '生源地',
    '院校代码',
    '学校代码',
    '专业代码',
    '姓名拼音',
    '英文名',
    '查询时间',
    '更新日期',
    '更新时间',
    '验证报告编号',
    '报告编号',
    '在线验证码',
    '报告有效期',
    '有效期',
    '备注',
  ],
};
