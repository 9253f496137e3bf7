/**
 * A selector that says only where the element stands: `:root > :nth-child(2) > …`. An element inside a shadow tree
 * is named by its outermost host. null for the root element and for what is not in the document.
 */
export function elementPath(element: Element): string | null {
  const document = element.ownerDocument;
  let current = inDocument(element);
  const steps: string[] = [];
  while (current && current !== document.documentElement) {
    const parent: Element | null = current.parentElement;
    if (!parent) return null;
    steps.unshift(`:nth-child(${[...parent.children].indexOf(current) + 1})`);
    current = parent;
  }
  return current && steps.length > 0 ? [':root', ...steps].join(' > ') : null;
}

/** The element itself, or the host outside of all shadow trees it is in. */
export function inDocument(element: Element): Element | null {
  let current: Element = element;
  for (let root = current.getRootNode(); root !== current.ownerDocument; root = current.getRootNode()) {
    if (!('host' in root)) return null;
    current = root.host as Element;
  }
  return current;
}
