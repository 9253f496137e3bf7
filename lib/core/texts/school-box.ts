import type { NameState } from '@/lib/core/school-name/name-finding';
import type { SchoolForm } from '@/lib/core/site/school-form';

/** The words beside the field that asks for the school's name. */
export const SCHOOL_BOX_TEXTS = {
  label: '校名核对',
  fold: '收起',
  unfold: '展开',
  limited: '次数有限，以页面提示为准。',
  keys: '在输入框里按 Alt+Enter 可以到达这里的按钮，按 Esc 回到输入框。',
  otherSchool: '不是这所学校？点工具栏图标，在起始页的“小工具”里改。',
  back: '返回修改',
  goOn: '仍然提交',
  gone: '页面刚刚变了，没有替你提交。请核对后再点一次提交。',
  filled: '已填入。',
  notFilled: '没有填进去：页面不让改这一栏。请照着校名手动输入。',
  lost: '暂时不能核对这里的校名：没有取得应填的校名。请刷新页面再试。',
} as const;

const ABOUT: Readonly<Record<SchoolForm, string>> = {
  identity: '这里应是查看学籍前的身份核验。除了填校名，通常还可以用学信网 App 刷脸，或者上传证件照片。',
  bind: '这里应是“尝试绑定”学籍，校名要与学籍上的完全一致。绑定不了的，请问学校。',
  account: '这里应是“提供学籍或学历信息”，证件号码已被注册时才会遇到。通常还可以上传证件照片。',
};

/** What this form is, as far as it is known, and the other ways. */
export function aboutForm(form: SchoolForm): string {
  return ABOUT[form];
}

/** The button that writes the exact name. */
export function fillNameText(expected: string): string {
  return `填入“${expected}”`;
}

/** The question before a name that is not exact is sent. */
export function askSendText(state: NameState, expected: string): string {
  return state === 'trimmed'
    ? `校名前后有空格，就这样提交吗？`
    : `填写的校名与“${expected}”不同，仍然提交吗？`;
}
