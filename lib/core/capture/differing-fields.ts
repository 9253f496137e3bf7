import { seenOtherwise } from '@/lib/core/confidence/seen-otherwise';
import type { FieldKey } from '@/lib/core/fields/fields';
import type { PixelEvidence } from '@/lib/core/record/pixels';
import type { ValueToRead } from './values-to-read';

/** The fields of which a picture surely shows something else than was judged. `evidence`: one for each value. */
export function differingFields(
  values: readonly ValueToRead[],
  evidence: readonly PixelEvidence[],
): readonly FieldKey[] {
  return values.flatMap(({ field, said }, at) => {
    const seen = evidence[at];
    return seen === undefined || seenOtherwise(seen, said) !== null ? [field] : [];
  });
}
