import type { RowCandidates, RowRef } from './pick-row';
import { byRowKey, type RowKeys, rowKeysOfRow } from './row-keys';

/**
 * What keys point to when there are more rows than the roster's own. Then the only row of a file is one of several: it is
 * found by its keys as well, never because nobody else is there.
 */
export function withMoreRows(
  candidates: RowCandidates,
  more: readonly RowRef[],
  keys: RowKeys,
): RowCandidates {
  if (more.length === 0) return candidates;
  const beside = candidates.only === null ? more : [candidates.only, ...more];
  const keyed = beside.map((ref) => ({ ref, own: rowKeysOfRow(ref.row) }));
  return {
    only: null,
    ...byRowKey((key) => [
      ...candidates[key],
      ...keyed.filter(({ own }) => keys[key] !== null && own[key] === keys[key]).map(({ ref }) => ref),
    ]),
  };
}
