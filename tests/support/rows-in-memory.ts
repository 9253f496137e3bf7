import { readFileSync } from 'node:fs';
import type { RowRef } from '@/lib/core/choose/pick-row';
import { type RowKeys, rowKeysOfRow } from '@/lib/core/choose/row-keys';
import { keptForCounselor } from '@/lib/core/roster/kept-roster';
import type { Roster } from '@/lib/core/roster/model/roster';
import type { RosterStore } from '@/lib/core/roster/roster-store';
import { parseRosterFile } from '@/tests/support/parse-roster-file';

/** The roster of the made-up students, read as a person's file is. */
export async function madeUpRoster(): Promise<Roster> {
  const bytes = new Uint8Array(readFileSync('tests/pages/roster.csv'));
  const result = await parseRosterFile(bytes, 'roster.csv');
  if (!result.ok) throw new Error(`tests/pages/roster.csv is refused: ${result.refusal}`);
  return result.roster;
}

/** A roster store over an array: what looking up must come to, without a browser. */
export function rowsInMemory(roster: Roster): Pick<RosterStore, 'kept' | 'candidates' | 'row'> {
  const refs: readonly RowRef[] = roster.rows.map((row, rowId) => ({ rowId, row }));
  const found = (key: keyof RowKeys, wanted: RowKeys) =>
    wanted[key] === null ? [] : refs.filter(({ row }) => rowKeysOfRow(row)[key] === wanted[key]);
  return {
    kept: async () => keptForCounselor(roster, '2026-10-20', '2026-09-20T08:00:00.000Z'),
    candidates: async (keys) => ({
      only: refs.length === 1 ? (refs[0] ?? null) : null,
      studentNo: found('studentNo', keys),
      idNumber: found('idNumber', keys),
      examineeNo: found('examineeNo', keys),
      nameBirth: found('nameBirth', keys),
    }),
    row: async (rowId) => refs.find((ref) => ref.rowId === rowId) ?? null,
  };
}
