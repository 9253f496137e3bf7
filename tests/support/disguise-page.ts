/** What a person sees stays as it was; what a program could hold on to in the markup does not. */
export interface Disguise {
  /** also put rows and other siblings of one kind into the opposite order */
  readonly reorder: boolean;
}

/** Elements whose name is their meaning to the browser. */
const KEPT = new Set(
  'HTML HEAD BODY BR IMG SCRIPT STYLE TEMPLATE DETAILS SUMMARY INPUT TEXTAREA SELECT OPTION BUTTON A NAV HEADER FOOTER'.split(
    ' ',
  ),
);
const KEPT_ATTRIBUTES = new Set([
  'alt',
  'src',
  'hidden',
  'aria-hidden',
  'role',
  'type',
  'href',
  'lang',
  'value',
  'checked',
  'selected',
]);
const MANY = 4;

/** Renames every class, id and element, wraps every text twice, and puts a box more into every box of the flow. */
export function disguisePage(document: Document, { reorder }: Disguise): void {
  const elements = [...document.body.querySelectorAll('*')].filter((element) => !isUnstyled(element));
  const styles = elements.map((element) => styleOf(element));
  for (const [at, element] of elements.entries()) element.setAttribute('style', styles[at] ?? '');
  for (const sheet of document.querySelectorAll('style')) sheet.remove();
  if (reorder) for (const element of elements) reverseRows(element);
  for (const text of textsIn(document.body)) wrap(text);
  for (const element of elements) nest(element);
  for (const [at, element] of elements.entries()) rename(element, at);
}

function isUnstyled(element: Element): boolean {
  return /^(?:SCRIPT|STYLE|TEMPLATE|BR)$/.test(element.tagName);
}

function styleOf(element: Element): string {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  if (!style) return '';
  return (
    [...style]
      .filter(
        (name) =>
          !/^(?:-webkit-(?!box|line)|animation|transition|block-size|inline-size|perspective|transform-origin)/.test(
            name,
          ),
      )
      .filter(
        (name) => !/^(?:width|height|min-|max-inline|max-block)/.test(name) || style.display !== 'table-cell',
      )
      .filter((name) => !/^(?:min-height|min-block-size|grid-template-rows)$/.test(name))
      // the rows that come first may be higher than those that did
      .map((name) => [name === 'height' && !isFixedHigh(element, style) ? 'min-height' : name, name] as const)
      .map(([name, from]) => `${name}:${style.getPropertyValue(from)}`)
      .join(';')
  );
}

function isFixedHigh(element: Element, style: CSSStyleDeclaration): boolean {
  const isReplaced = /^(?:IMG|INPUT|SELECT|TEXTAREA|SVG|CANVAS)$/i.test(element.tagName);
  return isReplaced || style.overflowY !== 'visible' || style.position === 'absolute';
}

function reverseRows(element: Element): void {
  const children = [...element.children];
  const [first] = children;
  const kind = (child: Element): string => child.tagName + child.className + child.childElementCount;
  if (!first || children.length < MANY || first.tagName === 'TD' || first.tagName === 'TH') return;
  if (children.some((child) => kind(child) !== kind(first))) return;
  element.append(...children.reverse());
}

function textsIn(root: Element): readonly Text[] {
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  return texts.filter(
    (text) => text.data.trim() !== '' && !/^(?:SCRIPT|STYLE)$/.test(text.parentElement?.tagName ?? ''),
  );
}

function wrap(text: Text): void {
  const outer = text.ownerDocument.createElement('q-outer');
  const inner = text.ownerDocument.createElement('q-inner');
  text.replaceWith(outer);
  outer.append(inner);
  inner.append(text);
}

function nest(element: Element): void {
  const display = element.ownerDocument.defaultView?.getComputedStyle(element).display ?? '';
  if (!/^(?:block|list-item|table-cell)$/.test(display) || element.childNodes.length === 0) return;
  if (/^(?:DETAILS|IMG)$/.test(element.tagName)) return;
  const box = element.ownerDocument.createElement('q-box');
  box.style.display = 'block';
  box.append(...element.childNodes);
  element.append(box);
}

function rename(element: Element, at: number): void {
  if (element.namespaceURI !== 'http://www.w3.org/1999/xhtml') return;
  for (const { name } of [...element.attributes]) {
    if (!KEPT_ATTRIBUTES.has(name) && name !== 'style') element.removeAttribute(name);
  }
  element.setAttribute('class', `k${at}`);
  element.id = `i${at}`;
  if (KEPT.has(element.tagName) || element.shadowRoot) return;
  const renamed = element.ownerDocument.createElement(`z-${(at * 7) % 26}`);
  for (const { name, value } of [...element.attributes]) renamed.setAttribute(name, value);
  renamed.append(...element.childNodes);
  element.replaceWith(renamed);
}
