import { KINDS_OF_FILES } from './kinds-of-files';
import { KINDS_OF_ROWS } from './kinds-of-rows';
import { KINDS_OF_TEXTS } from './kinds-of-texts';
import { KINDS_OF_VALUES } from './kinds-of-values';
import type { ListKind } from './list-kind';

/** Every kind of list that docs/roster-format.md has a line for, in its order. */
export const LIST_KINDS: readonly ListKind[] = [
  ...KINDS_OF_ROWS,
  ...KINDS_OF_VALUES,
  ...KINDS_OF_TEXTS,
  ...KINDS_OF_FILES,
];
