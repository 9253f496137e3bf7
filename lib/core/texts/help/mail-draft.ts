export const MAIL_TEXTS = {
  title: '邮件草稿',
  note: '复制后粘贴到自己的邮箱里，把【】换成自己的内容再发。本工具不发送邮件，也不保存你填的内容。',
  copy: '复制草稿',
  copyAddress: '复制收件地址',
  to: '收件人',
  subject: '主题',
} as const;

export const MAIL_SUBJECT = '证件号码已被注册，无法找回账号，请求协助';

const UNKNOWN_SCHOOL = '【学校全称】';

/** A mail to CHSI about a taken ID number. `school`: as the roster has it, '' when nothing is known; no person's data. */
export function mailDraft(school: string): string {
  return `您好！

我是${school || UNKNOWN_SCHOOL}【入学年份】级的学生，在学信网注册时提示证件号码已被注册。
我已经试过“找回用户名”和“找回密码”，结果是：【页面上的提示】。
原来的手机号【还在使用 / 已不再使用】。

姓名：【姓名】
证件号码：【证件号码】
现在的手机号：【手机号】

附件是本人手持证件的照片（JPG，不超过 1 MB）。
请问我应该怎样找回或重新注册账号？如果需要其他材料，请告诉我。

谢谢！
【姓名】
【日期】`;
}
