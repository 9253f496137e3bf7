import { lacksValue } from '@/lib/core/compare/record-result';
import type { FieldKey } from '@/lib/core/fields/fields';
import type { CheckLine, Comparison, FieldLine } from '@/lib/core/verdict/comparison';
import { type BesideResult, besideResult, type PhotoState } from '@/lib/core/view/beside-result';
import { FIELD_NAMES } from './fields';
import { QUESTION_TEXTS } from './questions';
import { VERDICT_ICONS, VERDICT_WORDS } from './verdicts';

/** As many names as are still read at a glance. */
const NAMED = 3;

const PHOTO: Readonly<Record<NonNullable<PhotoState>, string>> = {
  confirmed: '',
  another: '录取照片不是本人',
  open: '照片待确认',
  missing: '没有录取照片',
};

/** The one sentence that matters, e.g. 有 2 项不一致：姓名、民族；照片待确认. Everything that shows a ✕ is named in it. */
export function headlineText(comparison: Comparison): string {
  if (comparison.otherPerson) return QUESTION_TEXTS['other-person'].title;
  const beside = besideResult(comparison);
  return joined([
    ...mainParts(comparison, beside),
    photoText(beside.photo),
    comparison.result === 'none' ? '' : failedText(beside.failedChecks),
  ]);
}

/** What is seen beside a result and the result alone does not say, e.g. 学籍状态不一致；照片待确认; '' where there is nothing. */
export function besideText({ differs, unsure, photo, failedChecks }: BesideResult): string {
  return joined([
    differs.length > 0 ? `${namesText(differs)}不一致` : '',
    unsure.length > 0 ? `${namesText(unsure)}需人工核对` : '',
    photoText(photo),
    failedText(failedChecks),
  ]);
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('；');
}

function mainParts(comparison: Comparison, { differs, unsure, photo, failedChecks }: BesideResult): string[] {
  const { result, compared } = comparison;
  const eyes = unsure.length > 0 ? `${unsure.length} 项需人工核对：${namesText(unsure)}` : '';
  if (result === 'none') return ['未与名册比对', ...differs.map(differText), freeText(comparison)];
  if (result === 'mismatch' && differs.length > 0) {
    return [`有 ${differs.length} 项不一致：${namesText(differs)}`, eyes];
  }
  if (result === 'unsure') {
    return [eyes === '' ? lackingText(comparison.lines) : `有 ${eyes}`, differs.map(differText).join('、')];
  }
  const nothingElse = differs.length + unsure.length + failedChecks === 0 && photo !== 'another';
  const whole = nothingElse && photoText(photo) === '' ? '比对的项目全部一致' : '';
  return [whole || `${compared - differs.length} 项一致`, differs.map(differText).join('、'), eyes];
}

function differText(field: FieldKey): string {
  return field === 'school' ? '' : `${FIELD_NAMES[field]}不一致`;
}

/** A cell that should say something and does not makes a record doubtful too. */
function lackingText(lines: readonly FieldLine[]): string {
  const lacking = lines.filter(lacksValue);
  return lacking.length > 0
    ? `名册没有给出 ${namesText(lacking.map(({ field }) => field))}`
    : '有项目需人工核对';
}

function photoText(photo: PhotoState): string {
  return photo === null ? '' : PHOTO[photo];
}

function failedText(count: number): string {
  return count > 0 ? `证件号自查 ${count} 项不符` : '';
}

/** What could be looked at without a roster, e.g. 学校名称 ✓ · 证件号自查 3 项 ✓ */
function freeText({ lines, checks }: Comparison): string {
  const school = lines.find(({ field }) => field === 'school');
  const parts = [school ? schoolText(school) : '', checksText(checks)];
  return parts.filter((part) => part !== '').join(' · ');
}

function schoolText({ verdict }: FieldLine): string {
  const word = verdict === 'match' ? '' : ` ${VERDICT_WORDS[verdict]}`;
  return `${FIELD_NAMES.school} ${VERDICT_ICONS[verdict]}${word}`;
}

function checksText(checks: readonly CheckLine[]): string {
  const failed = checks.filter(({ verdict }) => verdict === 'mismatch').length;
  if (failed > 0) return `${failedText(failed)} ${VERDICT_ICONS.mismatch}`;
  const passed = checks.filter(({ verdict }) => verdict === 'match').length;
  return passed > 0 ? `证件号自查 ${passed} 项 ${VERDICT_ICONS.match}` : '';
}

/** e.g. 姓名、性别、民族 等 5 项 */
function namesText(fields: readonly FieldKey[]): string {
  const names = fields.slice(0, NAMED).map((field) => FIELD_NAMES[field]);
  return fields.length > NAMED ? `${names.join('、')} 等` : names.join('、');
}
