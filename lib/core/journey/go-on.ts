import { GATES, type Journey, type JourneyEvent, NO_JOURNEY, PAGE_STEPS, type PageStep } from './journey';

/** The journey after something happened. */
export function goOn(journey: Journey, event: JourneyEvent): Journey {
  switch (event.at) {
    case 'page':
      return { ...journey, pages: pagesWith(journey.pages, event.step) };
    case 'checked':
      return { ...journey, checked: true, photo: event.photo };
    case 'saved':
      // another picture than the one that was sent
      return { ...journey, savedAs: event.fileName, sent: false };
    case 'sent':
      return { ...journey, sent: event.sent };
    case 'file':
      return { ...NO_JOURNEY, pages: journey.pages };
    case 'anew':
      return NO_JOURNEY;
    default:
      return event satisfies never;
  }
}

/**
 * The archive's own address shows the log-in and the identity check to whoever has to pass them: who stands before one of
 * them has not seen what lies behind it.
 */
function pagesWith(pages: readonly PageStep[], step: PageStep): readonly PageStep[] {
  const place = PAGE_STEPS.indexOf(step);
  const kept = GATES.includes(step) ? pages.filter((page) => PAGE_STEPS.indexOf(page) <= place) : pages;
  return kept.includes(step) ? kept : [...kept, step];
}
