/** Quoted pieces and attributes in the value of `content`. */
const PIECES = /"((?:[^"\\]|\\.)*)"|attr\(\s*([\w-]+)[^)]*\)/g;
/** Where style sheets write. */
const PSEUDO = ['::before', '::after', '::marker'] as const;

/**
 * What an element shows that is in no text of the page: what stands in a form field, what is to be chosen or typed there, what
 * stands for a picture, and what style sheets write before and after. '' when there is nothing.
 */
export function wordsOf(element: Element): string {
  return [
    fieldWords(element),
    element.getAttribute('alt') ?? '',
    ...PSEUDO.map((one) => written(element, one)),
  ]
    .filter((words) => words !== '')
    .join(' ');
}

function fieldWords(element: Element): string {
  const { tagName } = element;
  if (tagName === 'SELECT') {
    const { value, options } = element as HTMLSelectElement;
    return [value, ...[...options].map(({ label }) => label)].join(' ');
  }
  if (tagName === 'OPTGROUP') return element.getAttribute('label') ?? '';
  if (tagName !== 'INPUT' && tagName !== 'TEXTAREA') return '';
  const { value, placeholder } = element as HTMLInputElement;
  return `${value} ${placeholder}`;
}

function written(element: Element, pseudo: string): string {
  const content = element.ownerDocument.defaultView?.getComputedStyle(element, pseudo).content ?? '';
  if (content === 'none' || content === 'normal') return '';
  return [...content.matchAll(PIECES)]
    .map(([, quoted, name]) => (name === undefined ? (quoted ?? '') : (element.getAttribute(name) ?? '')))
    .join('');
}
