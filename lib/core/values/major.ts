import { foldBrackets } from '@/lib/core/characters/brackets';

/** The name of a 专业 (or 分院, 系所), and the code that school systems write behind it. */
export interface NamedWithCode {
  /** folded for comparing */
  readonly name: string;
  /** null when none was written */
  readonly code: string | null;
}

/** 正方: 计算机科学与技术(080901), 软件工程(080902K); at least four digits, so that real bracket parts stay. */
const CODE_IN_BRACKETS = /^(.+)\((\d{4,8}[A-Z]{0,2})\)$/;
/** 树维: 名称[24] */
const CODE_IN_SQUARE = /^(.+)\[(\d{1,8}[A-Z]{0,2})\]$/;

/**
 * A value of words: brackets folded, a code behind the name told apart from it. A real bracket part
 * (软件工程（中外合作办学）) belongs to the name.
 */
export function readMajor(text: string): NamedWithCode {
  const folded = foldBrackets(text);
  const coded = CODE_IN_BRACKETS.exec(folded) ?? CODE_IN_SQUARE.exec(folded);
  return { name: coded?.[1] ?? folded, code: coded?.[2] ?? null };
}
