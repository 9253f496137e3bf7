/** Whether a form field shows something else than its value, or less. */
export function isOddControl(element: Element): boolean {
  if (element.scrollWidth > element.clientWidth + 1 || element.scrollLeft !== 0) return true;
  if (element.tagName === 'SELECT') return isOddSelect(element as HTMLSelectElement);
  const isTall = element.tagName === 'TEXTAREA' && element.scrollHeight > element.clientHeight + 2;
  // the parts of a date that are left out, or stand in another order, cannot be looked at
  return isTall || element.scrollTop !== 0 || (element as HTMLInputElement).type === 'date';
}

function isOddSelect(select: HTMLSelectElement): boolean {
  const [option] = select.selectedOptions;
  if (select.multiple || select.size > 1 || !option || option.label !== option.text.trim()) return true;
  const style = select.ownerDocument.defaultView?.getComputedStyle(select);
  return style?.appearance === 'base-select' || isNarrow(select, option.text);
}

/** A choice that is cut off has no more to scroll to. */
function isNarrow(select: HTMLSelectElement, text: string): boolean {
  const size = Number.parseFloat(select.ownerDocument.defaultView?.getComputedStyle(select).fontSize ?? '');
  const wide = [...text].reduce((sum, character) => sum + (character > '\u2e80' ? 1 : 0.5), 0);
  return select.clientWidth < wide * size;
}
