import type { FieldKey } from '@/lib/core/fields/fields';
import type { Comparison } from '@/lib/core/verdict/comparison';
import type { DrawnMarks } from '@/lib/page/highlight/draw-marks';
import type { RecordPlace } from '@/lib/page/page-read';
import type { CheckPorts } from './check-ports';
import { marksOf } from './marks-of';

/** The marks of one comparison on the page: drawn anew as a whole, erased as a whole. */
export class PageMarks {
  readonly #draw: CheckPorts['drawMarks'];
  #drawn: DrawnMarks | null = null;

  constructor(draw: CheckPorts['drawMarks']) {
    this.#draw = draw;
  }

  /** `place`: where the compared record stands; nothing is drawn where it stands nowhere. */
  draw(comparison: Comparison, place: RecordPlace | null, projector: boolean): void {
    this.erase();
    if (place) this.#drawn = this.#draw(marksOf(comparison, place, projector));
  }

  erase(): void {
    this.#drawn?.remove();
    this.#drawn = null;
  }

  reveal(field: FieldKey): void {
    this.#drawn?.reveal(field);
  }
}
