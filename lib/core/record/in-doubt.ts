import type { RecordReading, SightDoubt } from './reading';

/** Whether reading the value's own pixels tells if the doubt was right. */
export function isToldByPixels(doubt: SightDoubt): boolean {
  return doubt !== 'eyes-only';
}

/** Whether a value of a record is in doubt. */
export function holdsDoubt({ fields }: Pick<RecordReading, 'fields'>): boolean {
  return Object.values(fields).some((reading) => reading.state === 'text' && reading.doubt !== undefined);
}
