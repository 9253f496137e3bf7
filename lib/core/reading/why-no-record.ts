import type { PageFailure } from '@/lib/core/record/reading';

/** What a page without a record shows. */
export interface EmptyPageFacts {
  readonly host: string;
  readonly path: string;
  /** visible texts, one per line of the page, in order; may be cut */
  readonly texts: readonly string[];
  /** a visible field for a password */
  readonly passwordField: boolean;
  /** a picture large enough to be a whole record, or CHSI's own record picture */
  readonly recordPicture: boolean;
}

const LOGIN_PATH = /\/(?:passport\/)?login\b/i;
const LOGIN =
  /请(?:您)?(?:先|重新)?登录|(?:登录|会话)(?:已|已经)?(?:超时|失效|过期)|(?:尚未|还未|没有|未)登录|^登录学信网/;
const NO_RECORD =
  /(?:查无|暂无|没有|未(?:能)?(?:查询|查|找|检索)到|无法(?:查|找)到)(?:(?!登录)[^，。；！：,;]){0,28}学籍(?!照片|图像|状态|注册状态)/;
/** What comes before the sign in a sentence that only supposes it. */
const CONDITION = /(?:如|若|倘|当|是否)[^，。；！]{0,12}$/;
const RECORD_LIST = /共有?\s*[\d一二三四五六七八九两]+\s*[个条]\s*学籍|请(?:选择|点击)(?:要?查看的)?学籍/;
/** Before the first look at a record; the words of a public copy of the page (2026) and of how-tos (2020–2025). */
const IDENTITY_CHECK =
  /^(?:本人)?身份(?:核验|验证)$|(?:查看|查询)[^。]{0,12}学[籍历][^。]{0,20}(?:核验|验证)(?:您的|本人)?身份|请(?:先)?(?:进行|完成|通过)[^，。]{0,6}(?:身份核验|身份验证|实人验证)/;
const QUESTION = /[?？]|怎么|如何|为什么|为何|原因|常见问题/;

/**
 * Why a page on which no record was found has none. Questions of a help page ("查无学籍怎么办？") and its conditions
 * ("如果没有学籍…") are no sign.
 */
export function whyNoRecord(
  facts: EmptyPageFacts,
): Extract<
  PageFailure,
  'not-logged-in' | 'no-record' | 'record-list' | 'identity-check' | 'picture' | 'nothing-found'
> {
  if (facts.host.startsWith('account.') || LOGIN_PATH.test(facts.path)) return 'not-logged-in';
  if (facts.passwordField) return 'not-logged-in';
  const says = (sign: RegExp): boolean => facts.texts.some((text) => tells(text, sign));
  if (says(NO_RECORD)) return 'no-record';
  if (says(LOGIN)) return 'not-logged-in';
  if (facts.recordPicture) return 'picture';
  if (says(RECORD_LIST)) return 'record-list';
  return says(IDENTITY_CHECK) ? 'identity-check' : 'nothing-found';
}

function tells(text: string, sign: RegExp): boolean {
  if (text.length > 80 || QUESTION.test(text)) return false;
  const found = sign.exec(text);
  return found !== null && !CONDITION.test(text.slice(0, found.index));
}
