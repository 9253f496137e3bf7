const TRADITIONAL = '別曆歷證號碼學稱層專業類習級預計畢離狀態時間錄系屬單位報編驗備註';
const SIMPLIFIED = '别历历证号码学称层专业类习级预计毕离状态时间录系属单位报编验备注';

/** Characters of which names of fields and columns are made, where the two scripts differ. */
export const TO_SIMPLIFIED: ReadonlyMap<string, string> = new Map(
  [...TRADITIONAL].flatMap((from, at) => {
    const to = [...SIMPLIFIED][at] ?? from;
    return from === to ? [] : [[from, to] as const];
  }),
);

/** The name of a field in simplified characters: 學號 is 学号. For names only; values are never turned. */
export function simplifiedLabel(text: string): string {
  return [...text].map((character) => TO_SIMPLIFIED.get(character) ?? character).join('');
}
