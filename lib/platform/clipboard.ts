import { named } from '@/lib/core/surprises/error-class';
import { expected } from '@/lib/core/surprises/expected';

/** Puts a text where a person can paste it from; false when the browser does not allow it here. */
export function copyText(text: string): Promise<boolean> {
  return navigator.clipboard
    .writeText(text)
    .then(() => true)
    .catch(expected(false, named('NotAllowedError')));
}
