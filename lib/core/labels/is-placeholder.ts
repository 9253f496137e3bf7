import { stripUnseen } from '@/lib/core/characters/blanks';

const PLACEHOLDER =
  /^(?:[-‐-―－_＿~～·.…。/]*|暂无(?:数据|信息|内容)?|(?:正在|数据|信息)+(?:加载|载入|读取|获取|查询)中?|(?:加载|载入|读取|获取|查询)中|加载数据中?|请稍[候后等]|loading|null|undefined|n\/a)$/iu;

/** Whether a text only keeps the place of a value that is not there (yet): nothing, blanks, --, 暂无, 加载中…. */
export function isPlaceholder(text: string): boolean {
  const seen = stripUnseen(text);
  return text.length > 60 ? seen === '' : PLACEHOLDER.test(seen.replace(/[.…。,，!！]+$/u, ''));
}
