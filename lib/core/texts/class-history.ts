import type { CheckResult, Concern, HistoryEntry } from '@/lib/core/session/model/class-session';
import { missingText, STATE_WORDS, WAY_WORDS } from './class-states';
import { FIELD_NAMES } from './fields';

const RESULTS: Readonly<Record<CheckResult['result'], string>> = {
  match: STATE_WORDS.agreed,
  mismatch: STATE_WORDS.differs,
  unsure: STATE_WORDS.eyes,
};

/** What speaks against a result; a person looks. */
export const CONCERN_TEXTS: Readonly<Record<Concern, string>> = {
  'chunk-differs': '确认图里的两份记录说法不同',
  'strip-differs': '确认图上的文字与它的二维码不同',
  'old-roster': '用的是旧名册或别的班的名册',
  'other-session': '不是这一场的确认图',
  'shared-picture': '同一张图也交给了别的学生',
  'photo-of-screen': '是对着屏幕拍的照片，请让学生交截图',
  'without-file': '当时没有载入名册，没有比对',
  'from-future': '它的时间在将来，可能是电脑的时钟不准',
};

const SETTLED = { match: '一致', mismatch: '不一致', unsure: '待定' } as const;

/** One entry of a student's history as a sentence, without its time. */
export function historyText(entry: HistoryEntry): string {
  switch (entry.kind) {
    case 'check':
      return checkText(entry);
    case 'hand':
      if (entry.state === null) return '取消人工标记';
      if (entry.state !== 'missing' || entry.reason === null) return `人工标为${STATE_WORDS[entry.state]}`;
      return `人工标为${STATE_WORDS.missing}：${missingText(entry.reason, entry.words)}`;
    case 'settled':
      return `人工核对${FIELD_NAMES[entry.field]}：${SETTLED[entry.verdict]}`;
    case 'row-changed':
      return `名册已更新：${entry.fields.map((field) => FIELD_NAMES[field]).join('、')}`;
    default:
      return entry satisfies never;
  }
}

function checkText({ way, result, differences, concern }: CheckResult): string {
  const fields = differences.map(({ field }) => FIELD_NAMES[field]).join('、');
  const what = fields === '' ? RESULTS[result] : `${RESULTS[result]}（${fields}）`;
  return `${WAY_WORDS[way]}：${what}${concern === '' ? '' : `；${CONCERN_TEXTS[concern]}`}`;
}
