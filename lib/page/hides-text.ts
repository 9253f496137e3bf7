import { isProtected } from '@/lib/core/reading/is-protected';

/** CHSI's own record picture of 2018–2023 (seen). */
const RECORD_PICTURE = 'img.xjxx-img';

/** Whether a page probably shows values that only its pixels tell: a look that costs nothing, and may be wrong. */
export function hidesText({ body }: Document): boolean {
  return (
    body !== null && (isProtected(body.textContent ?? '') || body.querySelector(RECORD_PICTURE) !== null)
  );
}
