import type { TextFieldKey } from '@/lib/core/fields/fields';
import { madeUpPerson } from './made-up-people';

/** A field of a made-up record as a page shows it. */
export type ShownField = readonly [field: TextFieldKey, label: string, value: string];

const MAJORS = [
  '计算机科学与技术（中外合作办学）',
  '法学',
  '学前教育',
  '食品质量与安全',
  '数据科学与大数据技术',
  '园林',
];
const BRANCHES = ['计算机与信息科学学院软件学院', '外国语学院', '商贸学院', '马克思主义学院', '园艺园林系部'];
const DEPARTMENTS = ['软件工程系', '物联网与智能装备教研室', '日语系', '会计系'];
const CLASSES = ['2022级1班', '人工智能卓越工程师实验班', '2201', '二班'];
const SCHOOLS = ['西南大学', '重庆文理学院', '西南大学荣昌校区', '中国人民解放军陆军军医大学'];

/** The fields of somebody who does not exist, in the order of CHSI's page; what is alike in every record varies here. */
export function laidOutPerson(random: () => number): readonly ShownField[] {
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const { name, gender, idNumber, birthDate, ethnicity, ...numbers } = madeUpPerson(
    Math.floor(random() * 90_000),
  );
  const year = 2019 + Math.floor(random() * 6);
  return [
    ['name', '姓名', name],
    ['gender', '性别', gender],
    ['birthDate', '出生日期', dayOf(birthDate)],
    ['ethnicity', '民族', ethnicity],
    ['idNumber', '证件号码', idNumber],
    ['school', '学校名称', pick(SCHOOLS)],
    ['level', '层次', pick(['本科', '专科', '专升本'])],
    ['major', '专业', pick(MAJORS)],
    ['duration', '学制', pick(['4年', '3年', '2.5', '5'])],
    ['educationType', '学历类别', pick(['普通高等教育', '成人', '开放教育', '网络教育'])],
    ['studyForm', '学习形式', pick(['普通全日制', '函授', '开放教育', '网络教育'])],
    ['branch', '分院', pick(BRANCHES)],
    ['department', '系所', pick(DEPARTMENTS)],
    ['className', '班级', pick(CLASSES)],
    ['studentNo', '学号', pick([numbers.studentNo, numbers.studentNo.slice(0, 12)])],
    ['examineeNo', '考生号', numbers.examineeNo],
    ['enrollDate', '入学日期', dayOf(`${year}0901`)],
    ['expectedGraduation', '预计毕业日期', dayOf(`${year + 4}0630`)],
    ['status', '学籍状态', pick(['在籍（注册学籍）', '不在籍（毕业）'])],
  ];
}

function dayOf(digits: string): string {
  return `${digits.slice(0, 4)}年${digits.slice(4, 6)}月${digits.slice(6)}日`;
}
