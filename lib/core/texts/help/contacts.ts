/** CHSI's own contacts: its statement of 2020-07, its pages' feet, a university's notice of 2025-09. */
export const CHSI_MAIL = 'kefu@chsi.com.cn';
export const CHSI_CONTACTS = [
  { label: '学信网客服电话', value: '010-67410388' },
  { label: '学信网客服邮箱', value: CHSI_MAIL },
  { label: '学信网微信公众号', value: 'chsi_chesicc' },
] as const;

export const CONTACT_TEXTS = {
  fromRoster: '学校（名册里写的）',
  /** of the notice of 2018 */
  southwest: '西南大学教务处成绩与学籍科',
  southwestValue: '68251570',
  noCollege: '学校的联系方式，请问辅导员或学院教务老师。',
  note: '拨打电话前请先想好：是哪一项、页面上的提示是什么。不要把密码、验证码告诉任何人。',
} as const;
