/** All elements below a node in the order of the document, those in open shadow trees included. */
export function* elementsWithin(root: ParentNode & Node): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsWithin(element.shadowRoot);
  }
}

/** The element that a node stands in on the screen: its slot, its parent, or the host of its shadow tree. */
export function parentOnScreen(node: Element): Element | null {
  if (node.assignedSlot) return node.assignedSlot;
  if (node.parentElement) return node.parentElement;
  const root = node.getRootNode();
  return 'host' in root ? (root.host as Element) : null;
}
