import { GATES, type Journey, type JourneyEvent, NO_JOURNEY, PAGE_STEPS, type PageStep } from './journey';

/** The journey after something happened. */
export function goOn(journey: Journey, event: JourneyEvent): Journey {
  switch (event.at) {
    case 'page':
      return { ...seen(journey, event.step), pages: pagesWith(journey.pages, event.step) };
    case 'checked':
      // a picture that was saved before shows another check than this one
      return { ...journey, checked: true, photo: event.photo, savedAs: null, sent: false };
    case 'saved':
      // nothing is saved but what was checked; and it is another picture than the one that was sent
      return { ...journey, checked: true, savedAs: event.fileName, sent: false };
    case 'sent':
      return { ...journey, sent: event.sent };
    case 'file':
      // who begins after a picture was saved may be another person, and not logged in
      return journey.savedAs === null ? { ...NO_JOURNEY, pages: journey.pages } : NO_JOURNEY;
    case 'anew':
      return NO_JOURNEY;
    default:
      return event satisfies never;
  }
}

/** Whoever has to log in again before a picture was saved has to check again too. */
function seen(journey: Journey, step: PageStep): Journey {
  return GATES.includes(step) && journey.savedAs === null ? { ...journey, checked: false } : journey;
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
