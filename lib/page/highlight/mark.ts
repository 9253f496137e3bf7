import type { FieldKey } from '@/lib/core/fields/fields';
import type { Verdict } from '@/lib/core/verdict/comparison';
import type { ValuePlace } from '@/lib/page/page-read';

/** One value to be marked. */
export interface Mark {
  readonly field: FieldKey;
  readonly verdict: Verdict;
  readonly place: ValuePlace;
  /** Short text beside verdict icon and word, e.g. 名册为 2022年06月30日; '' for none. */
  readonly label: string;
}
