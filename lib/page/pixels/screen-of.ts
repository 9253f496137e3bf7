import type { PixelBox } from '@/lib/core/record/pixels';

/** What a capture shows: the window, or the part of it that a person has zoomed into with two fingers. */
export function screenOf({ documentElement, defaultView: view }: Document): PixelBox {
  const pinched = view?.visualViewport;
  if (pinched && pinched.scale > 1.01) {
    return { left: pinched.offsetLeft, top: pinched.offsetTop, width: pinched.width, height: pinched.height };
  }
  return { left: 0, top: 0, width: widthOf(view, documentElement), height: documentElement.clientHeight };
}

/** `innerWidth` with its fraction, which zoomed pages have: a capture is measured by it. */
function widthOf(view: Window | null, { clientWidth }: Element): number {
  const { innerWidth = 0, visualViewport = null } = view ?? {};
  const exact = (visualViewport?.width ?? 0) * (visualViewport?.scale ?? 1) + innerWidth - clientWidth;
  return Math.abs(exact - innerWidth) < 1 ? exact : innerWidth;
}
