/** The words of the question of which school a roster is. */
export const ROSTER_SCHOOL_TEXTS = {
  title: '这份名册是哪所学校的？',
  why: '学校名称会逐字核对，所以先确认以哪个为准。拿错了名册，请换一份。',
  set: '你设置的学校',
  byDefault: '默认的学校',
  rosterNote: '核对时，学信网必须显示这个名称。',
  setNote: '名册里写着别的学校的行，会列为需要留意。',
  always: '没有载入名册时，可以在“小工具 → 校名检查”里填上自己的学校，以后就不再问。',
  cancel: '取消',
} as const;

/** `rowCount`: rows that say `named`; 0: it is what the file says of itself, or nothing. `isDefault`: nobody set a school. */
export function rosterSchoolText(
  { named, set, rowCount }: { readonly named: string; readonly set: string; readonly rowCount: number },
  isDefault: boolean,
): string {
  const said = rowCount === 0 ? `这份名册按“${named}”核对` : `名册里写的是“${named}”（${rowCount} 行）`;
  return `${said}，${isDefault ? ROSTER_SCHOOL_TEXTS.byDefault : ROSTER_SCHOOL_TEXTS.set}是“${set}”。`;
}

/** One of the two answers, e.g. 按“重庆大学”核对 */
export function takeSchoolText(school: string): string {
  return `按“${school}”核对`;
}
