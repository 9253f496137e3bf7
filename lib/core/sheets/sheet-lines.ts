import { SIGNED_ON } from '@/lib/core/texts/sheets';
import type { SheetTable } from './model/sheet-table';

/** Room for a name to be written by hand. */
const ROOM = '＿＿＿＿＿＿';

/** What stands below a spreadsheet's rows, each over its whole width: who signs, then the notes. */
export function linesBelow({ signatures, notes }: SheetTable): readonly string[] {
  const signed = signatures.map((who) => `${who}：${ROOM}`);
  const line = signed.length === 0 ? [] : [[...signed, `${SIGNED_ON}：${ROOM}`].join('　')];
  return [...line, ...notes];
}
