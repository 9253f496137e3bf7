import type { ExpectedSchool } from '@/lib/core/school-name/expected-school';

/** The words of the small tools on the start page. */
export const SMALL_TOOLS_TEXTS = {
  title: '小工具',
  schoolTitle: '校名检查',
  schoolNote: '学信网要填校名的地方次数有限。不放心时，把要填的粘贴到这里看看。',
  typed: '要填的校名',
  otherName: '学校全称',
  save: '就用这个校名',
  cancel: '取消',
  unusable:
    '这个校名不能用来检查：里面有空格、看不见的字符、形近字或别的符号，或者太长。请手动输入学校的全称。',
  backToDefault: '改回',
  accountTitle: '账号页面上的校名提醒',
  accountQuestion: '正在填“提供学籍或学历信息”？可以在那里也提醒校名',
  accountWhy:
    '证件号码已被别人注册时，学信网的账号页面（account.chsi.com.cn）会请你“提供学籍或学历信息”，那里填错校名的次数有限，以页面提示为准。',
  accountWhat:
    '允许以后，本工具在那里只看校名这一栏，在旁边说明填得对不对；用户名、密码、验证码和其他栏一概不读，也不发送任何内容。',
  accountAllow: '允许在账号页面上提醒',
  accountOn: '已允许：账号页面上填校名时会提醒。',
  accountStop: '不再需要',
  accountRefused: '浏览器没有给这项权限，其他功能不受影响。需要时可以再点一次。',
} as const;

/** Which name is meant, and where it comes from. */
export function schoolSourceText({ name, from }: ExpectedSchool): string {
  switch (from) {
    case 'roster':
      return `按名册里的校名“${name}”检查。`;
    case 'setting':
      return `按你填写的校名“${name}”检查。`;
    case 'default':
      return `按“${name}”检查。`;
    default:
      return from satisfies never;
  }
}

/** The button for who studies elsewhere. */
export function notMySchoolText(name: string): string {
  return `我的学校不是${name}`;
}
