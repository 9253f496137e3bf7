import type { ListedField, WordsField } from '@/lib/core/fields/kinds';

/** 软件工程(080902), 计算机学院[24]: letters and digits only; a bracket with any other character belongs to the name. */
const CODE_BEHIND = /^(.*[^\s\u3000])[\s\u3000]*[([（【［][0-9A-Za-z]{2,}[)\]）】］]$/u;
const CLOSING = ')]）】］';
/** Whether school systems write a code behind the values of a field; in a class name the bracket may be the year. */
const HAS_CODE: Readonly<Record<ListedField | WordsField, boolean>> = {
  name: false,
  gender: false,
  ethnicity: false,
  school: true,
  level: true,
  major: true,
  duration: false,
  educationType: true,
  studyForm: true,
  branch: true,
  department: true,
  className: false,
  status: true,
};

/** The value of a field without the code that school systems write behind a name. */
export function stripCode(text: string, field: ListedField | WordsField): string {
  return HAS_CODE[field] && CLOSING.includes(text.charAt(text.length - 1))
    ? (CODE_BEHIND.exec(text)?.[1] ?? text)
    : text;
}
