import { useEffect, useRef } from 'react';
import type { HelpId } from '@/lib/core/view/help-id';

/** Which answer a person was led to; another object each time, so that the same answer is shown again. */
export interface HelpTarget {
  readonly id: HelpId;
}

/** Opens the answer and puts the focus on its question when a person is led to it. */
export function useShownAnswer(id: HelpId, target: HelpTarget | null) {
  const answer = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (target?.id !== id || !answer.current) return;
    answer.current.open = true;
    answer.current.querySelector('summary')?.focus({ preventScroll: true });
    answer.current.scrollIntoView({ block: 'start' });
  }, [id, target]);
  return answer;
}
