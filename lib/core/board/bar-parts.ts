import { STUDENT_STATES, type StudentState } from '@/lib/core/session/model/class-session';

/** A stretch of a bar, in units of the bar's width. */
export interface BarPart {
  readonly state: StudentState;
  readonly from: number;
  readonly width: number;
}

/** In which order states stand in a bar: what is done first, what is open last. */
const ORDER: readonly StudentState[] = ['agreed', 'differs', 'eyes', 'missing', 'waiting'];

/** The stretches of a bar of this width, one per state that somebody has; none for nobody. */
export function barParts(byState: Readonly<Record<StudentState, number>>, width: number): readonly BarPart[] {
  const all = STUDENT_STATES.reduce((sum, state) => sum + byState[state], 0);
  let from = 0;
  return ORDER.filter((state) => byState[state] > 0).map((state) => {
    const part = { state, from, width: (byState[state] / all) * width };
    from += part.width;
    return part;
  });
}
