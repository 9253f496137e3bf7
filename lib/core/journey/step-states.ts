import { GATES, JOURNEY_STEPS, type Journey, type JourneyStep, PAGE_STEPS, type PageStep } from './journey';

/**
 * - `done`: was seen, or what lies behind it was
 * - `skipped`: the person has passed it without being asked
 * - `next`: the first that is neither
 */
export type StepState = 'done' | 'skipped' | 'next' | 'later';

export interface StepAt {
  readonly step: JourneyStep;
  readonly state: StepState;
}

/** Every step with how far it is. At most one is `next`; none when all are done. */
export function stepStates(journey: Journey): readonly StepAt[] {
  let isNextFound = false;
  return JOURNEY_STEPS.map((step) => {
    const passed = passedAs(journey, step);
    if (passed) return { step, state: passed };
    const state = isNextFound ? 'later' : 'next';
    isNextFound = true;
    return { step, state };
  });
}

/** The step to take now; null when all are done. */
export function nextStep(journey: Journey): JourneyStep | null {
  return stepStates(journey).find(({ state }) => state === 'next')?.step ?? null;
}

function passedAs(journey: Journey, step: JourneyStep): 'done' | 'skipped' | null {
  switch (step) {
    case 'site':
    case 'log-in':
    case 'identity':
    case 'archive':
    case 'record':
      return pagePassed(journey, step);
    case 'check':
      return journey.checked ? 'done' : null;
    case 'photo':
      if (!journey.checked || journey.photo === 'asked') return null;
      return journey.photo === null ? 'skipped' : 'done';
    case 'save':
      return journey.savedAs === null ? null : 'done';
    case 'send':
      return journey.sent ? 'done' : null;
    default:
      return step satisfies never;
  }
}

function pagePassed({ pages, checked }: Journey, step: PageStep): 'done' | 'skipped' | null {
  const isSeen = pages.includes(step);
  const later = PAGE_STEPS.slice(PAGE_STEPS.indexOf(step) + 1);
  if (checked || later.some((page) => pages.includes(page))) {
    return step === 'identity' && !isSeen ? 'skipped' : 'done';
  }
  return isSeen && !GATES.includes(step) ? 'done' : null;
}
