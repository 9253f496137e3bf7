import ethnicGroups from '@/lib/core/data/ethnic-groups.json';
import variants from '@/lib/core/data/variants.json';
import type { TextFieldKey } from '@/lib/core/record/fields';
import type { Random } from './random';

export type Values = Readonly<Partial<Record<TextFieldKey, string>>>;

/** A made-up student: what the page shows, what the roster says, and which field was made to differ. */
export interface Person {
  readonly shown: Values;
  readonly expected: Values;
  readonly planted: TextFieldKey | null;
  /** a name with characters that are rare, or badly known to the recogniser */
  readonly hardName: boolean;
}

const SURNAMES = Array.from(
  '王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕',
);
const GIVEN = Array.from(
  '伟芳娜敏静丽强磊军洋勇艳杰娟涛明超霞平刚桂英文华建玉兰红梅志国春燕思雨欣怡子涵梓轩浩宇佳琪晨曦若曦俊杰嘉诚雅婷一鸣知夏语桐诗涵博文',
);
const HARD = [
  '赵䶮',
  '李赟',
  '王翀',
  '张禛',
  '陈垚',
  '周铖',
  '刘婳',
  '孙璠',
  '阿依古丽·买买提',
  '扎西顿珠',
  '欧阳旻',
  '阎姝睿',
];
const MAJORS = [
  '计算机科学与技术',
  '软件工程',
  '汉语言文学',
  '法学',
  '英语',
  '数学与应用数学',
  '护理学',
  '动物医学',
  '园林',
  '金融学',
  '食品科学与工程',
  '音乐学',
];
const BRANCHES = [
  '计算机与信息科学学院',
  '文学院',
  '法学院',
  '外国语学院',
  '数学与统计学院',
  '动物医学学院',
  '园艺园林学院',
  '经济管理学院',
];
const WRONG_SCHOOLS = [
  '西南大學',
  '西南交通大学',
  '西南大学育才学院',
  '酉南大学',
  '西南太学',
  '西南科技大学',
  '西甫大学',
  '西南大字',
];
const AREAS = ['500109', '510105', '422825', '130102', '650104', '530112'];
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

const two = (value: number): string => String(value).padStart(2, '0');

function idNumber(random: Random, birth: string, male: boolean): string {
  const sequence = String(random.between(0, 49) * 20 + random.between(0, 9) * 2 + (male ? 1 : 0)).padStart(
    3,
    '0',
  );
  const body = `${random.pick(AREAS)}${birth}${sequence}`;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return body + '10X98765432'.charAt(sum % 11);
}

const spelled = (day: string): string => `${day.slice(0, 4)}年${day.slice(4, 6)}月${day.slice(6, 8)}日`;

/** Every third person has one value that differs between page and roster. */
export function makePerson(random: Random, index: number): Person {
  const male = random.next() < 0.5;
  const hardName = index % 4 === 3;
  const name = hardName
    ? random.pick(HARD)
    : random.pick(SURNAMES) + random.pick(GIVEN) + (random.next() < 0.8 ? random.pick(GIVEN) : '');
  const birth = `${random.between(2002, 2008)}${two(random.between(1, 12))}${two(random.between(1, 28))}`;
  const group = random.next() < 0.6 ? '汉族' : random.pick(ethnicGroups.groups).name;
  const values: Values = {
    name,
    gender: male ? '男' : '女',
    birthDate: birth,
    ethnicity: group,
    idNumber: idNumber(random, birth, male),
    school: '西南大学',
    level: '本科',
    major: random.pick(MAJORS),
    duration: '4',
    educationType: '普通高等教育',
    studyForm: '普通全日制',
    branch: random.pick(BRANCHES),
    className: `${random.between(2022, 2026)}级${random.between(1, 9)}班`,
    studentNo: `2220${random.between(22, 26)}3210${random.between(10000, 69999)}`,
    enrollDate: `${random.between(2022, 2026)}0901`,
    expectedGraduation: `${random.between(2026, 2030)}0630`,
    status: '在籍（注册学籍）',
  };
  const planted = index % 3 === 0 ? plant(random, values) : null;
  return {
    shown: asShown({ ...values, ...planted }),
    expected: { ...values, ethnicity: group, duration: '4' },
    planted: planted === null ? null : ((Object.keys(planted)[0] ?? null) as TextFieldKey | null),
    hardName,
  };
}

const asShown = (values: Values): Values => ({
  ...values,
  birthDate: spelled(values.birthDate ?? ''),
  enrollDate: spelled(values.enrollDate ?? ''),
  expectedGraduation: spelled(values.expectedGraduation ?? ''),
  duration: `${values.duration} 年`,
});

const FORMS: Readonly<Record<string, string>> = variants.forms;

/** Half of the planted values are names and schools in other forms: the most dangerous ones. */
function plant(random: Random, values: Values): Values {
  const kind = random.between(0, 9);
  const name = Array.from(values.name ?? '');
  if (kind <= 3) return { name: otherForm(random, name) };
  if (kind <= 5) return { school: random.pick(WRONG_SCHOOLS) };
  if (kind === 6) return { studentNo: swapped(random, values.studentNo ?? '') };
  if (kind === 7) return { idNumber: swapped(random, values.idNumber ?? '') };
  if (kind === 8) return { birthDate: `${values.birthDate?.slice(0, 6)}${two(random.between(1, 28))}` };
  return { major: random.pick(MAJORS), name: values.name ?? '' };
}

/** A character of the name in one of its other forms (繁/简, old), else another character. */
function otherForm(random: Random, name: readonly string[]): string {
  const places = name.flatMap((one, index) => (FORMS[one] === undefined ? [] : [index]));
  const at = places.length > 0 ? random.pick(places) : name.length - 1;
  const forms = Array.from(FORMS[name[at] ?? ''] ?? '');
  return name.with(at, forms.length > 0 ? random.pick(forms) : random.pick(GIVEN)).join('');
}

/** Two neighbouring digits swapped (the same digits stay as they are). */
function swapped(random: Random, digits: string): string {
  const places = Array.from(digits.slice(0, -2), (_, index) => index).filter(
    (at) => digits[at] !== digits[at + 1],
  );
  const at = random.pick(places);
  return digits.slice(0, at) + digits.charAt(at + 1) + digits.charAt(at) + digits.slice(at + 2);
}
