import ethnicGroups from '@/lib/core/data/ethnic-groups.json';
import type { ListedField } from '@/lib/core/fields/kinds';

const YEARS = ['1', '2', '3', '4', '5', '6', '7', '8', '2.5', '3.5', '1.5', '4.5'];
const IN_REGISTER = ['注册学籍', '休学', '保留学籍', '保留入学资格', '待注册'];
const OUT_OF_REGISTER = ['毕业', '结业', '肄业', '退学', '转学', '开除学籍'];

/**
 * What CHSI's pages show, as it is written there (2013–2025, the project's domain notes; ethnic groups: GB/T 3304).
 * Without blanks, which cannot be read from pixels. A value outside (穿青人) is free to be read as what it is: a list is scored, nothing is pulled to it.
 */
export const LISTED_VALUES: Readonly<Record<ListedField, readonly string[]>> = {
  gender: ['男', '女'],
  ethnicity: [
    ...ethnicGroups.groups.map(({ name }) => name),
    ...ethnicGroups.groups.map(({ short }) => short),
    ...ethnicGroups.extra.map(({ name }) => name),
    '穿青人',
  ],
  level: ['本科', '专科', '高职(专科)', '专升本', '高升本', '第二学士学位', '硕士研究生', '博士研究生'],
  duration: YEARS.flatMap((years) => [`${years}年`, years]),
  educationType: [
    '普通高等教育',
    '普通',
    '研究生',
    '研究生教育',
    '成人高等教育',
    '成人',
    '网络教育',
    '开放教育',
  ],
  studyForm: ['普通全日制', '全日制', '非全日制', '业余', '函授', '脱产', '夜大学', '网络教育', '开放教育'],
  status: [
    ...IN_REGISTER.flatMap((detail) => [`在籍（${detail}）`, `在籍(${detail})`]),
    ...OUT_OF_REGISTER.flatMap((detail) => [`不在籍（${detail}）`, `不在籍(${detail})`]),
  ],
};
