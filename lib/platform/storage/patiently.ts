import { settled } from '@/lib/core/surprises/expected';
import { Blocked } from './blocked';

/** So long another page may take to let go before it is told. */
const PATIENCE_MS = 2_000;
/** So long anything may take: what waits behind a request that is held hears of nothing. */
const LONGEST_MS = 10_000;

/** Waits for what another page may block, but not for ever: rejects with `Blocked` then. */
export function patiently<T>(work: (blocked: () => void) => Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const tellIn = (ms: number): void => {
      const timer = setTimeout(() => reject(new Blocked()), ms);
      void settled(working).then(() => clearTimeout(timer));
    };
    const working = work(() => tellIn(PATIENCE_MS));
    tellIn(LONGEST_MS);
    working.then(resolve).catch((error: unknown) => reject(error));
  });
}
