import { neverSureIn } from '@/lib/core/characters/never-sure-in';
import type { FieldKey } from '@/lib/core/fields/fields';
import { isWords } from '@/lib/core/fields/kinds';
import type { NeverSure, NeverSureValue } from '@/lib/core/roster/model/roster-report';
import { FIELD_NAMES } from './fields';
import { studentText } from './panel';

/** What a counselor is told of such values when a roster is loaded. */
export const NEVER_SURE_TEXTS = {
  why: '只有学信网以图片或防护字体显示时才这样；网页文字照常核对。不是名册的问题，不用改。',
} as const;

/** e.g. 姓名里的“䶮”“·”识读程序认不准 */
function cannotTell(field: FieldKey, characters: readonly string[]): string {
  const quoted = characters.map((one) => `“${one}”`).join('');
  return `${FIELD_NAMES[field]}里的${quoted}识读程序认不准`;
}

/** Why a value of words that was read from pixels needs eyes, whatever was read; '' where pixels can make it sure. */
export function neverSureNote(field: FieldKey, value: string): string {
  const characters = isWords(field) ? neverSureIn(value, field) : [];
  return characters.length === 0 ? '' : `${cannotTell(field, characters)}，请对照图片看一眼`;
}

/** The same before anything is read. */
export function neverSureAhead(field: FieldKey, characters: readonly string[]): string {
  return `${cannotTell(field, characters)}，读完以后请对照图片看一眼`;
}

/** e.g. 有 3 位同学的姓名含识读不了的字，以图片显示时需人工核对 */
export function neverSureTitle({ field, rows }: NeverSure): string {
  return `有 ${rows} 位同学的${FIELD_NAMES[field]}含识读不了的字，以图片显示时需人工核对`;
}

/** e.g. 杨䶮（学号尾号 0002）：“䶮”; 土木工程（36 人）：“土” */
export function neverSureValueText(field: NeverSure['field'], one: NeverSureValue): string {
  const { value, numberEnd, rows, characters } = one;
  const whose = field === 'name' ? studentText({ name: value, numberEnd }) : `${value}（${rows} 人）`;
  return `${whose}：“${characters}”`;
}

/** Of very many only the first are told; '' when they are all there. */
export function moreNeverSureText({ field, rows, values }: NeverSure): string {
  const told = values.reduce((sum, one) => sum + one.rows, 0);
  return told < rows ? `这里列出了${FIELD_NAMES[field]}里的前 ${values.length} 个，涉及 ${told} 位。` : '';
}
