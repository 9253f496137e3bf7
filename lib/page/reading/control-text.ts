/** Kinds of input whose value stands in them as text. */
const SHOWN_TYPES = new Set(['text', 'search', 'tel', 'email', 'number', 'url', 'date']);
const UNCHOSEN = /^[-—\s]*请?选择/;

/** The text that a person sees as the content of a form field; null for what is no form field or shows none. */
export function controlText(element: Element): string | null {
  switch (element.tagName) {
    case 'INPUT': {
      const { type, value } = element as HTMLInputElement;
      return SHOWN_TYPES.has(type) ? value : null;
    }
    case 'TEXTAREA':
      return (element as HTMLTextAreaElement).value;
    case 'SELECT': {
      const text = (element as HTMLSelectElement).selectedOptions[0]?.text ?? '';
      return UNCHOSEN.test(text) ? '' : text;
    }
    default:
      return null;
  }
}

/** Whether an element is a choice (radio button, tick box) that is not taken; null when it is no choice. */
export function isUnchosen(element: Element): boolean | null {
  if (element.tagName !== 'INPUT') return null;
  const { type, checked } = element as HTMLInputElement;
  return type === 'radio' || type === 'checkbox' ? !checked : null;
}
