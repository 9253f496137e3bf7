import { browser } from 'wxt/browser';

/** What Firefox gives content scripts instead of `browser.dom`. */
interface WithRoot {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/** The shadow root of an element, closed ones too; null where there is none. Only scripts of an extension may ask. */
export function rootOf(element: HTMLElement): ShadowRoot | null {
  if (browser.dom) return browser.dom.openOrClosedShadowRoot(element);
  return (element as WithRoot).openOrClosedShadowRoot ?? null;
}
