import { named } from '@/lib/core/surprises/error-class';
import { attempt } from '@/lib/core/surprises/expected';

/** Bytes that a browser takes for a reason to collect. They are never written, so that they never become memory. */
const A_REASON = 75_500_000;

/**
 * Has the browser's collector look for what nobody needs any more. By itself it comes after tens of megabytes of pictures,
 * since their pixels lie outside of what it watches; what moves it is that much more is asked for.
 */
export function askToCollect(): void {
  // where so much cannot be had, the browser has collected already
  attempt(() => new ArrayBuffer(A_REASON), named('RangeError'));
}
