import type { Box, Point } from '@/lib/core/capture/geometry';
import { intersection } from '@/lib/core/capture/intersection';
import { parentOnScreen } from '@/lib/page/on-screen-tree';

/** Something that scrolls the record, or cuts it off. */
interface Ancestor {
  readonly element: Element;
  readonly scrolls: boolean;
}

/**
 * The scroll containers around a record, innermost first; the page itself is the last one unless the record hangs
 * in something fixed. All boxes are in client coordinates.
 */
export class ScrollFrame {
  readonly #subject: Element;
  readonly #ancestors: readonly Ancestor[];
  readonly #page: Element;
  readonly #fixed: boolean;

  /** `subject`: the record's element; when it scrolls itself, its whole content is the record. */
  constructor(subject: Element) {
    this.#subject = subject;
    this.#page = subject.ownerDocument.scrollingElement ?? subject.ownerDocument.documentElement;
    const { ancestors, fixed } = ancestorsOf(subject);
    this.#ancestors = ancestors;
    this.#fixed = fixed;
  }

  /** The whole record with up to `margin` px around it, as far as scrolling can reach; null when it has no size. */
  recordBox(margin: number): Box | null {
    const own = this.#ancestors[0];
    if (own?.element === this.#subject && own.scrolls) return contentBox(this.#subject);
    const rect = this.#subject.getBoundingClientRect();
    if (rect.width === 0 || rect.height === 0) return null;
    let box: Box | null = {
      left: rect.left - margin,
      top: rect.top - margin,
      width: rect.width + 2 * margin,
      height: rect.height + 2 * margin,
    };
    for (const { element, scrolls } of this.#ancestors) {
      if (!box) return null;
      box = intersection(box, scrolls ? contentBox(element) : clientBox(element));
      if (scrolls) return box;
    }
    return box && !this.#fixed ? intersection(box, this.#pageBox()) : box;
  }

  /** What the screen can show of the record at most where things are now; null when nothing. */
  clip(): Box | null {
    let clip: Box | null = this.#viewport();
    for (const { element } of this.#ancestors.slice(this.#firstScroller())) {
      clip = clip && intersection(clip, clientBox(element));
    }
    return clip;
  }

  /** Brings a point of the record to the top left of the clip, or as near to it as scrolling goes. */
  scrollTo(target: Point, margin: number): void {
    const scrollers = this.scrollers();
    for (const [index, inner] of scrollers.slice(0, -1).entries()) {
      const box = clientBox(inner);
      for (const outer of scrollers.slice(index + 1)) scrollBy(outer, { x: box.left, y: box.top });
    }
    for (const scroller of scrollers) {
      const record = this.recordBox(margin);
      const clip = this.clip();
      if (!record || !clip) continue;
      scrollBy(scroller, { x: record.left + target.x - clip.left, y: record.top + target.y - clip.top });
    }
  }

  /** Innermost first. */
  scrollers(): Element[] {
    const inner = this.#ancestors.filter(({ scrolls }) => scrolls).map(({ element }) => element);
    return this.#fixed ? inner : [...inner, this.#page];
  }

  #firstScroller(): number {
    const first = this.#ancestors.findIndex(({ scrolls }) => scrolls);
    return first < 0 ? this.#ancestors.length : first;
  }

  #viewport(): Box {
    const { visualViewport } = this.#subject.ownerDocument.defaultView ?? {};
    if (visualViewport && visualViewport.scale > 1.01) {
      const { offsetLeft, offsetTop, width, height } = visualViewport;
      return { left: offsetLeft, top: offsetTop, width, height };
    }
    return { left: 0, top: 0, width: this.#page.clientWidth, height: this.#page.clientHeight };
  }

  #pageBox(): Box {
    const { scrollLeft, scrollTop, scrollWidth, scrollHeight } = this.#page;
    return { left: -scrollLeft, top: -scrollTop, width: scrollWidth, height: scrollHeight };
  }
}

function ancestorsOf(subject: Element): { ancestors: Ancestor[]; fixed: boolean } {
  const { documentElement, body, defaultView } = subject.ownerDocument;
  const ancestors: Ancestor[] = [];
  let element: Element | null = subject;
  for (; element && element !== documentElement; element = parentOnScreen(element)) {
    const style = defaultView?.getComputedStyle(element);
    if (element !== body && style) {
      const clips = `${style.overflowX}${style.overflowY}` !== 'visiblevisible';
      const scrolls = scrollsItself(element, style);
      if (scrolls || (clips && element !== subject)) ancestors.push({ element, scrolls });
    }
    if (style?.position === 'fixed') return { ancestors, fixed: true };
  }
  return { ancestors, fixed: false };
}

/** Whether a person can scroll its content. */
export function scrollsItself(element: Element, style: CSSStyleDeclaration): boolean {
  const along = (overflow: string, content: number, room: number): boolean =>
    (overflow === 'auto' || overflow === 'scroll') && content > room + 1;
  return (
    along(style.overflowY, element.scrollHeight, element.clientHeight) ||
    along(style.overflowX, element.scrollWidth, element.clientWidth)
  );
}

/** Inside borders and scroll bars. */
function clientBox(element: Element): Box {
  const { left, top } = element.getBoundingClientRect();
  const { clientLeft, clientTop, clientWidth, clientHeight } = element;
  return { left: left + clientLeft, top: top + clientTop, width: clientWidth, height: clientHeight };
}

function contentBox(element: Element): Box {
  const { left, top } = clientBox(element);
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight } = element;
  return { left: left - scrollLeft, top: top - scrollTop, width: scrollWidth, height: scrollHeight };
}

/** At once, also where the page asks for smooth scrolling. */
function scrollBy(element: Element, { x, y }: Point): void {
  element.scrollTo({ left: element.scrollLeft + x, top: element.scrollTop + y, behavior: 'instant' });
}
