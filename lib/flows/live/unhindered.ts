import type { OnSurprise } from '@/lib/core/surprises/surprise';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';

/** What the classes say, or `otherwise` when they break: a check goes on without them, and it is told. */
export async function unhindered<T>(ask: () => Promise<T>, otherwise: T, onSurprise: OnSurprise): Promise<T> {
  try {
    return await ask();
  } catch (error) {
    onSurprise(surpriseOf('land-check', error));
    return otherwise;
  }
}
