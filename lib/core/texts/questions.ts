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
    explanation: '页面上的信息对应名册中不止一行。请选定后再比对，与之不同的项会照实标出。',
  },
  'other-person': {
    title: '这份文件可能不是你的，或没有读准。',
    explanation: '姓名与证件号码都不同，或者多数项目都不同，所以没有逐项标红。',
  },
};

export const QUESTION_ACTIONS = {
  compareAnyway: '是本人，仍然比对',
  otherFile: '换一个文件',
} as const;

const FOUND_BY: Readonly<Record<RowOption['foundBy'][number], string>> = {
  studentNo: '学号',
  idNumber: '证件号码',
  examineeNo: '考生号',
  name: '姓名和出生日期',
};

/** e.g. 按学号、证件号码找到; '' when nothing is known about it. */
export function foundByText(foundBy: RowOption['foundBy']): string {
  return foundBy.length === 0 ? '' : `按${foundBy.map((key) => FOUND_BY[key]).join('、')}找到`;
}

export const PHOTO_TEXTS = {
  question: '照片是你本人吗？',
  note: '录取照片会用于学历证书的核对，请看一眼页面上的照片。',
  yes: '是本人',
  no: '不是本人',
} as const;
