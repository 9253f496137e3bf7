/** Names in code that mean a school's name and nothing else: pinyin initials, pinyin, English. */
const SCHOOL_NAMES =
  /^(?:(?:by|jd|jdby|lq|xj|gx)?(?:yx|xx|gx)mc|(?:biye|jiudu)?(?:yuanxiao|xuexiao|gaoxiao)(?:mingcheng|name)?|(?:school|college|university|yx|xx)name|school|university)$/;

/** Whether a page's own name for a field (`yxmc`, `form[schoolName]`, `txt_school_name`) means the school's name. */
export function isSchoolNameInCode(name: string): boolean {
  const last = name
    .split(/[.[\]:]+/)
    .filter((part) => part !== '')
    .at(-1);
  const plain = (last ?? '')
    .toLowerCase()
    .replaceAll(/[-_\d]+/g, '')
    .replace(/^(?:txt|input|inp|form|field|ipt)/, '')
    .replace(/(?:input|txt|field)$/, '');
  return plain.length <= 40 && SCHOOL_NAMES.test(plain);
}
