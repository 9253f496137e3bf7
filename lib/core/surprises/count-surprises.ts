import type { Surprise } from './surprise';

/** The same surprise, so many times. */
export interface CountedSurprise extends Surprise {
  readonly count: number;
}

/** Each kind once, in the order in which they came first. */
export function countSurprises(surprises: readonly Surprise[]): readonly CountedSurprise[] {
  const counted = new Map<string, CountedSurprise>();
  for (const one of surprises) {
    const kind = `${one.stage} ${one.errorClass}`;
    counted.set(kind, { ...one, count: (counted.get(kind)?.count ?? 0) + 1 });
  }
  return [...counted.values()];
}
