import type { TextFieldKey } from '@/lib/core/fields/fields';

/** 软件工程(080902), 计算机学院[24]: letters and digits only; a bracket with any other character belongs to the name. */
const CODE_BEHIND = /^(.*\S)\s*[([（【［][0-9A-Za-z]{2,}[)\]）】］]$/u;
const CLOSING = ')]）】］';
/** Fields whose values are words; in a class name the bracket may be the year. */
const NAMED: readonly TextFieldKey[] = [
  'school',
  'level',
  'major',
  'educationType',
  'studyForm',
  'branch',
  'department',
  'status',
];

/** The value of a field without the code that school systems write behind a name. */
export function stripCode(text: string, field: TextFieldKey): string {
  return NAMED.includes(field) && CLOSING.includes(text.charAt(text.length - 1))
    ? (CODE_BEHIND.exec(text)?.[1] ?? text)
    : text;
}
