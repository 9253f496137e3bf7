import { VERDICTS } from '@/lib/core/verdict/comparison';
import type { CheckView } from '@/lib/core/view/check-view';

/** The data attributes of the panel's root that assistive technology and tests rely on. */
export function surfaceOf({ run, body, side }: CheckView): Record<`data-${string}`, string | number> {
  const always = { 'data-state': body.state, 'data-run': run, 'data-side': side };
  if (body.state === 'failed') return { ...always, 'data-reason': body.reason };
  if (body.state !== 'done') return always;
  const { result, counts } = body.comparison;
  const counted = Object.fromEntries(VERDICTS.map((verdict) => [`data-${verdict}`, counts[verdict]]));
  return {
    ...always,
    'data-result': result,
    'data-picture': body.picture.state,
    'data-screen': body.screen?.state ?? 'off',
    ...counted,
  };
}
