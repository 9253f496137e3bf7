import { markLabel } from '@/lib/core/texts/marks';
import type { Comparison, FieldLine } from '@/lib/core/verdict/comparison';
import type { Mark } from '@/lib/page/highlight/draw-marks';
import type { RecordPlace, ValuePlace } from '@/lib/page/page-read';

/** One mark for every line whose value has a place on the page. A probably foreign file marks nothing. */
export function marksOf(comparison: Comparison, place: RecordPlace, projector: boolean): readonly Mark[] {
  if (comparison.otherPerson) return [];
  return comparison.lines.flatMap((line) => {
    const where = placeOf(line, place);
    return where
      ? [{ field: line.field, verdict: line.verdict, place: where, label: markLabel(line, projector) }]
      : [];
  });
}

function placeOf({ field }: FieldLine, place: RecordPlace): ValuePlace | null {
  return field === 'admissionPhoto' ? place.photo : (place.values.get(field) ?? null);
}
