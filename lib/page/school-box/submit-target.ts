import { isSubmitButton } from '@/lib/core/school-box/submit-meaning';
import type { TextField } from './fields';
import { wordsIn } from './words-in';

const BUTTONS = 'button,input[type=submit],input[type=button],input[type=image],a,[role=button],[onclick]';

/** The button that a click is on, when it sends what stands in a form; null for every other click. */
export function submitButtonAt(target: EventTarget | undefined): HTMLElement | null {
  const element = target as Partial<HTMLElement> | undefined;
  const button = element?.closest?.<HTMLElement>(BUTTONS) ?? pointedAt(element);
  return button !== null && sends(button) ? button : null;
}

/** The boxes whose names a click on this button sends: those of its form, or of the part of the page that it closes. */
export function boxesSentBy(button: HTMLElement, boxes: readonly TextField[]): readonly TextField[] {
  const form = formOf(button);
  return boxes.filter((box) => (form !== null && formOf(box) === form) || closes(button, box));
}

/** The boxes whose names are sent with a form; none where its button says the opposite (返回, 取消). */
export function boxesSentWith(
  { target, submitter }: SubmitEvent,
  boxes: readonly TextField[],
): readonly TextField[] {
  if (submitter !== null && !sends(submitter)) return [];
  return boxes.filter((box) => formOf(box) === target);
}

function formOf(element: Element): HTMLFormElement | null {
  return 'form' in element ? (element as HTMLInputElement).form : element.closest<HTMLFormElement>('form');
}

function sends(button: HTMLElement): boolean {
  if (isWayElsewhere(button)) return false;
  const isControl = /^(?:BUTTON|INPUT)$/.test(button.tagName);
  const native =
    isControl && formOf(button) !== null && /^(?:submit|image)$/.test((button as HTMLButtonElement).type);
  return isSubmitButton(wordsOn(button), native);
}

/** A link that leads to another page. */
function isWayElsewhere(button: HTMLElement): boolean {
  const to = button.tagName === 'A' ? (button.getAttribute('href') ?? '') : '';
  return to !== '' && !to.startsWith('#') && !/^javascript:/i.test(to);
}

function wordsOn(button: HTMLElement): string {
  // the attribute: what a button is called, not what a field holds
  const own =
    button.tagName === 'INPUT' ? button.getAttribute('value') : [...button.childNodes].map(wordsIn).join('');
  return own || (button.getAttribute('aria-label') ?? button.title);
}

/** Whether the smallest part of the page that holds the box and a button that sends something holds this button. */
function closes(button: HTMLElement, box: TextField): boolean {
  for (let part = box.parentElement; part !== null; part = part.parentElement) {
    if (part.contains(button)) return true;
    if ([...part.querySelectorAll<HTMLElement>(BUTTONS)].some(sends)) return false;
  }
  return false;
}

/** A plain element that is drawn to be clicked. */
function pointedAt(element: Partial<HTMLElement> | undefined): HTMLElement | null {
  const found = element as HTMLElement | undefined;
  const view = found?.ownerDocument?.defaultView;
  return found && view?.getComputedStyle(found).cursor === 'pointer' ? found : null;
}
