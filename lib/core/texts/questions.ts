import type { TellingField } from '@/lib/core/choose/telling-fields';
import type { Question, RowOption } from '@/lib/core/view/outcome';

interface QuestionText {
  readonly title: string;
  readonly explanation: string;
}

/** What a person is asked on the way to a comparison. */
export const QUESTION_TEXTS: Readonly<Record<Question['kind'], QuestionText>> = {
  record: {
    title: '要核对哪一条学籍？',
    explanation: '页面上有几条在籍的学籍，本工具不替你猜。',
  },
  row: {
    title: '是名册中的哪一位？',
    explanation:
      '页面上的信息与名册中的行没有全部对上，哪些一致、哪些不同见下。请选定后再比对，不同的项会照实标出。',
  },
  'other-person': {
    title: '这份文件可能不是你的，或没有读准。',
    explanation: '姓名与证件号码都不同，或者多数项目都不同，所以没有逐项标红。',
  },
};

export const QUESTION_ACTIONS = {
  compareAnyway: '是本人，仍然比对',
  otherFile: '换一份名册',
} as const;

const TELLING: Readonly<Record<TellingField, string>> = {
  studentNo: '学号',
  idNumber: '证件号码',
  examineeNo: '考生号',
  name: '姓名',
};

/** e.g. 学号、姓名一致；证件号码不同; '' when nothing is known about it. */
export function tellingText({ agrees, differs }: Pick<RowOption, 'agrees' | 'differs'>): string {
  const words = (fields: readonly TellingField[]): string => fields.map((field) => TELLING[field]).join('、');
  return [
    ...(agrees.length > 0 ? [`${words(agrees)}一致`] : []),
    ...(differs.length > 0 ? [`${words(differs)}不同`] : []),
  ].join('；');
}

export const PHOTO_TEXTS = {
  question: '照片是你本人吗？',
  note: '录取照片会用于学历证书的核对，请看一眼页面上的照片。',
  yes: '是本人',
  no: '不是本人',
} as const;
