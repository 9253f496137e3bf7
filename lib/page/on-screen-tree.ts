/**
 * The element that a node stands in on the screen: its parent, the host of its shadow tree, or what is around its slot. A
 * slot itself draws no box.
 */
export function parentOnScreen(node: Element | Text): Element | null {
  if (node.assignedSlot) return parentOnScreen(node.assignedSlot);
  if (node.parentElement) return node.parentElement;
  return hostOf(node.getRootNode());
}

/** Whether `inner` is `outer` or stands in it on the screen, in whatever shadow tree. */
export function standsIn(outer: Element, inner: Element): boolean {
  if (outer.contains(inner)) return true;
  let element: Element | null = inner;
  while (element && element !== outer) element = parentOnScreen(element);
  return element !== null;
}

/** All elements and texts below a node in the order of the document, those in open shadow trees included. */
export function* nodesWithin(root: Node): Generator<Element | Text> {
  const { shadowRoot: own } = root as Partial<Element>;
  if (own) yield* nodesWithin(own);
  const walker = (root.ownerDocument ?? (root as Document)).createTreeWalker(root, 5 /* elements, texts */);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    yield node as Element | Text;
    const { shadowRoot } = node as Partial<Element>;
    if (shadowRoot) yield* nodesWithin(shadowRoot);
  }
}

/** What of the page is drawn at a place, the uppermost first, as `near` sees it: not beyond the shadow trees that it stands in. */
export function drawnAt(near: Element, x: number, y: number): readonly Element[] {
  const document = near.ownerDocument;
  const roots: ShadowRoot[] = [];
  for (
    let root = near.getRootNode(), host = hostOf(root);
    host;
    root = host.getRootNode(), host = hostOf(root)
  )
    roots.unshift(root as ShadowRoot);
  return roots.reduce<readonly Element[]>(
    (drawn, root) =>
      drawn.flatMap((element) => {
        if (element !== root.host) return element;
        const inside = root.elementsFromPoint(x, y).filter((one) => one.getRootNode() === root);
        return [...inside, element];
      }),
    document.elementsFromPoint(x, y),
  );
}

/** null for what is no shadow tree: a link that is on no page has a `host` of another kind. */
function hostOf(root: Node): Element | null {
  return root.nodeType === 11 /* a fragment */ && 'host' in root ? (root.host as Element) : null;
}
