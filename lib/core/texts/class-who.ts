/** Whom a sentence is about. `tail`: the end of the 学号. */
export interface WhoNamed {
  readonly name: string;
  readonly tail: string;
}

/** A student as a counselor tells people apart: "林知夏（2001）"; never a whole number. */
export function whoText({ name, tail }: WhoNamed): string {
  if (name === '') return tail === '' ? '没有姓名的学生' : `学号尾号 ${tail}`;
  return tail === '' ? name : `${name}（${tail}）`;
}
