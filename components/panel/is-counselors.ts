import type { CheckBody } from '@/lib/core/view/check-view';

/** Whether one student after another is checked here. */
export function isCounselors(body: CheckBody): boolean {
  return 'roster' in body && body.roster?.role === 'counselor';
}
