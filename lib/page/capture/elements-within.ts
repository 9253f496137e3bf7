/** All elements below a node in the order of the document, those in open shadow trees included. */
export function* elementsWithin(root: ParentNode & Node): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    if (element.shadowRoot) yield* elementsWithin(element.shadowRoot);
  }
}
