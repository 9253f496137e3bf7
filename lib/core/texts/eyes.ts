import type { FieldKey } from '@/lib/core/fields/fields';
import { isPhoto } from '@/lib/core/fields/kinds';
import type { FieldLine } from '@/lib/core/verdict/comparison';
import type { EyesAnswer } from '@/lib/core/view/eyes-queue';
import { FIELD_NAMES } from './fields';
import { PHOTO_TEXTS } from './questions';

/** The words of looking at crops one after another, and of a crop beside its expected value. */
export const EYES_TEXTS = {
  name: '人工核对',
  begin: '逐项核对',
  beginNote: '用键盘或点按，一项一项看过去。',
  shot: '学信网显示的（截图）',
  seen: '学信网显示的',
  read: '识读为',
  said: '页面文字为',
  expected: '名册',
  nothing: '（没有）',
  onPage: '这一项没有截图，请看页面上的标注处。',
  reveal: '在页面上指出',
  broken: '截图没有显示出来，请看页面上的标注处。',
  hidden: '投影遮挡：这一项的截图没有显示。',
  show: '显示截图',
  match: '一致',
  mismatch: '不一致',
  later: '以后再看',
  back: '撤回',
  backLast: '撤回上一项',
  leave: '先到这里',
  finish: '完成',
  again: '看留下的几项',
  keys: '按键：1 或 Y 一致，2 或 N 不一致，3 或空格以后再看，退格撤回',
  keysAway: '点一下这里，就可以用键盘核对。',
  finished: '都看完了',
  forms: '容易混淆的字',
} as const;

/** e.g. 逐项核对 3 项 */
export function beginText(count: number): string {
  return `${EYES_TEXTS.begin} ${count} 项`;
}

/** What is told where nothing comes any more; what was put off is not done. `rest`: what is open elsewhere, restText. */
export function finishedText(later: number, rest = ''): string {
  if (later > 0) return `还有 ${later} 项留待以后`;
  return rest === '' ? EYES_TEXTS.finished : `看得到的都看完了，还剩${rest}`;
}

/** What stays open when all crops were looked at, e.g. 页面上没有找到的民族，和下面的照片; '' for nothing. */
export function restText(nowhere: readonly FieldKey[], photo: boolean): string {
  const names = nowhere.map((field) => FIELD_NAMES[field]).join('、');
  const parts = [...(names === '' ? [] : [`页面上没有找到的${names}`]), ...(photo ? ['下面的照片'] : [])];
  return parts.join('，和');
}

/** e.g. 还有 3 项 */
export function openText(count: number): string {
  return `还有 ${count} 项`;
}

const SAID: Readonly<Record<EyesAnswer, string>> = {
  match: '已记为一致。',
  mismatch: '已记为不一致。',
  later: '以后再看。',
};
const TAKEN_BACK = '已撤回。';

/** What was just done and what comes now, for who listens. `line` null: nothing comes any more. */
export function announcement(
  done: EyesAnswer | 'back' | null,
  line: FieldLine | null,
  who: string,
  open: number,
  rest = '',
): string {
  const said = done === null ? '' : done === 'back' ? TAKEN_BACK : SAID[done];
  if (line === null) return `${said}${finishedText(open, rest)}。`;
  const name = `${who === '' ? '' : `${who}，`}${FIELD_NAMES[line.field]}`;
  return `${said}${name}：${valuesText(line)}。${openText(open)}。`;
}

function valuesText({ field, shown, expected }: FieldLine): string {
  if (isPhoto(field)) return PHOTO_TEXTS.question.replace('？', '');
  const read = shown === null ? '没有读出文字' : `识读为“${shown}”`;
  return expected === null ? read : `${read}，名册为“${expected}”`;
}

/** What a crop shows, for who cannot see it. Give the line as it may be drawn (drawn-line.ts). */
export function cropText({ field, shown }: FieldLine): string {
  return `学信网上“${FIELD_NAMES[field]}”一项的截图，${shown === null ? '没有读出文字' : `识读为“${shown}”`}`;
}

/** e.g. 一致 5 项，不一致 1 项，留下 2 项 */
export function summaryText(said: Readonly<Record<EyesAnswer, number>>): string {
  const parts = [`一致 ${said.match} 项`, `不一致 ${said.mismatch} 项`];
  return [...parts, ...(said.later > 0 ? [`留下 ${said.later} 项`] : [])].join('，');
}

/** What the two buttons ask, and what they say. */
export function eyesQuestion(field: FieldLine['field']) {
  return isPhoto(field)
    ? { question: PHOTO_TEXTS.question, yes: PHOTO_TEXTS.yes, no: PHOTO_TEXTS.no }
    : { question: '', yes: EYES_TEXTS.match, no: EYES_TEXTS.mismatch };
}
