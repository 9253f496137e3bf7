import type { FieldLine } from './comparison';

/** Whether a line says something because of what the page's text says. */
export function isJudgedByText({ verdict, readBy }: Pick<FieldLine, 'verdict' | 'readBy'>): boolean {
  return readBy === 'text' && (verdict === 'match' || verdict === 'variant' || verdict === 'mismatch');
}
