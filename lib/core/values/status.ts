import { foldBrackets } from '@/lib/core/characters/brackets';

/** 学籍状态 on CHSI's page: whether in register, and the detail in brackets: 在籍（注册学籍）, 不在籍（毕业）. */
export interface Status {
  /** folded for comparing: 在籍(注册学籍) */
  readonly value: string;
  /** null when the text does not say it (注册学籍, 休学 alone) */
  readonly inRegister: boolean | null;
  /** what stands in the brackets, or the whole text when there are none */
  readonly detail: string;
}

const WITH_DETAIL = /^(不?在籍)(?:\((.+)\))?$/;
const LEFT = new Set(['毕业', '结业', '肄业', '退学', '转学', '开除学籍', '已毕业']);

/** The parts of a 学籍状态. Any text is a status; nothing is refused. */
export function readStatus(text: string): Status {
  const value = foldBrackets(text);
  const parts = WITH_DETAIL.exec(value);
  if (parts === null) return { value, inRegister: LEFT.has(value) ? false : null, detail: value };
  return { value, inRegister: parts[1] === '在籍', detail: parts[2] ?? value };
}
