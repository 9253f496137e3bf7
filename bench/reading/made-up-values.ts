import type { TextFieldKey } from '@/lib/core/fields/fields';
import type { Random } from './random';

/** Values of a record by their field, as the roster has them. */
export type Values = Readonly<Partial<Record<TextFieldKey, string>>>;

export const MAJORS = [
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
  '思想政治教育',
  '化学',
  '水产养殖学',
  '体育教育',
  '农林经济管理',
  '心理学',
  '电子信息工程',
  '视觉传达设计',
] as const;
export const BRANCHES = [
  '计算机与信息科学学院',
  '文学院',
  '法学院',
  '外国语学院',
  '数学与统计学院',
  '动物医学学院',
  '园艺园林学院',
  '经济管理学院',
  '资源环境学院',
  '马克思主义学院',
] as const;
export const WRONG_SCHOOLS = [
  '西南大學',
  '西南交通大学',
  '西南大学育才学院',
  '酉南大学',
  '西南太学',
  '西南科技大学',
  '西甫大学',
  '西南大字',
  '西南民族大学',
  '西南夭学',
  '西南政法大学',
  '西南石油大学',
] as const;
export const STATUSES = ['在籍（注册学籍）', '不在籍（毕业）', '在籍（休学）', '在籍（保留学籍）'] as const;
const AREAS = ['500109', '510105', '422825', '130102', '650104', '530112'];
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

export function two(value: number): string {
  return String(value).padStart(2, '0');
}

/** An ID number of nobody with a right check digit. */
export function idNumber(random: Random, birth: string, male: boolean): string {
  const sequence = String(random.between(0, 499) * 2 + (male ? 1 : 0)).padStart(3, '0');
  const body = `${random.pick(AREAS)}${birth}${sequence}`;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(body[index]), 0);
  return body + '10X98765432'.charAt(sum % 11);
}
