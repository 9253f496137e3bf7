import { browser } from 'wxt/browser';
import { isOrphan } from './orphan';

/** What Firefox gives content scripts instead of `browser.dom`. */
interface WithRoot {
  readonly openOrClosedShadowRoot?: ShadowRoot | null;
}

/**
 * The shadow root of an element, closed ones too; null where there is none. Only scripts of an extension may ask: an
 * orphan sees the open ones. It has nothing judged anew; a page that it reads otherwise than before counts as changed.
 */
export function rootOf(element: HTMLElement): ShadowRoot | null {
  if (isOrphan()) return element.shadowRoot;
  if (browser.dom) return browser.dom.openOrClosedShadowRoot(element);
  return (element as WithRoot).openOrClosedShadowRoot ?? null;
}
