/** Everything that a person may have written into, or chosen from: its content is never looked at. */
const FIELDS =
  'input:not([type=hidden]),textarea,select,[contenteditable]:not([contenteditable=false i]),[role=textbox],[role=searchbox],[role=combobox]';
/** Of these, what takes a name as plain text. */
const TEXT_FIELDS = 'input,textarea,[contenteditable]:not([contenteditable=false i]),[role=textbox]';
const TEXT_TYPES = new Set(['text', 'search', '']);

/** A field whose text could be a name. Which one it is, is told by what stands around it (box-clues.ts). */
export type TextField = HTMLElement;

export function isField(element: Element): boolean {
  return element.matches(FIELDS);
}

/** Whether an element holds a field besides `except`, or is one. */
export function holdsField(element: Element, except: Element | null = null): boolean {
  if (element !== except && isField(element)) return true;
  return [...element.querySelectorAll(FIELDS)].some((field) => field !== except && !except?.contains(field));
}

/** The text field that an event came from: the editing host where the event names a part of it. */
export function textFieldOf(target: EventTarget | null): TextField | null {
  const element = (target as Partial<Element> | null)?.closest?.(TEXT_FIELDS) ?? null;
  return element !== null && isTextField(element) ? element : null;
}

/** Every text field of a document, in its order. */
export function textFieldsIn(document: Document): readonly TextField[] {
  return [...document.querySelectorAll(TEXT_FIELDS)].filter(isTextField);
}

function isTextField(element: Element): element is TextField {
  if (element.tagName === 'INPUT') return TEXT_TYPES.has((element.getAttribute('type') ?? '').toLowerCase());
  // a part of a larger text field is none of its own
  return !element.parentElement?.closest(TEXT_FIELDS);
}
