import { named } from '@/lib/core/surprises/error-class';
import { attempt } from '@/lib/core/surprises/expected';
import { MARKS_CSS } from './highlight/marks-style';
import { HOST_CSS } from './host-style';
import { type Keeper, keepOnPage, putOnTop } from './keep-on-page';

/** Name of our one element on the page. */
export const HOST_NAME = 'xueji-check';

export interface UiHost {
  readonly host: HTMLElement;
  /** where drawMarks draws */
  readonly marksLayer: HTMLElement;
  /** where the panel's script mounts */
  readonly panelMount: HTMLElement;
  readonly shadow: ShadowRoot;
  readonly keeper: Keeper;
  remove(): void;
}

export interface UiHostOptions {
  /** Called once, when the page does not let us stay; everything of ours is gone by then. */
  onLost(reason: 'removed' | 'name-taken'): void;
  /** The root of an element, closed ones too: only the browser can give it. */
  rootOf(element: HTMLElement): ShadowRoot | null;
}

/**
 * Puts our one element on the page, above all else, with a closed shadow root for marks and panel: the page can
 * neither read what is in it nor press it, nor hide, stretch or move it. It is put back when the page takes it away.
 * An element of an earlier run of this extension is replaced. 'name-taken': the page uses the name itself.
 */
export function createUiHost(document: Document, { onLost, rootOf }: UiHostOptions): UiHost | 'name-taken' {
  for (const earlier of document.querySelectorAll<HTMLElement>(HOST_NAME)) {
    if (!rootOf(earlier)?.querySelector('[data-layer=marks]')) return 'name-taken';
    earlier.remove();
  }
  const view = document.defaultView;
  const built = view && build(document);
  if (!built) return 'name-taken';
  const keeper = keepOnPage(view, built.host, () => onLost('removed'));
  return {
    ...built,
    keeper,
    remove: () => {
      keeper.stop();
      built.host.remove();
    },
  };
}

/** A page that has defined our name as a custom element of its own would be handed the root with the element. */
function build(document: Document): Omit<UiHost, 'remove' | 'keeper'> | null {
  const host = document.createElement(HOST_NAME);
  if (host.matches(':defined')) return null;
  const shadow = attempt(
    () => host.attachShadow({ mode: 'closed' }),
    named('NotSupportedError', 'InvalidStateError'),
  );
  if (!shadow) return null;
  // created as an element: Firefox blocks style set as HTML under a strict page policy
  const style = document.createElement('style');
  style.textContent = HOST_CSS + MARKS_CSS;
  const marksLayer = createLayer(document, 'marks');
  marksLayer.setAttribute('aria-hidden', 'true');
  const panelMount = createLayer(document, 'panel');
  shadow.append(style, marksLayer, panelMount);
  putOnTop(host, document.documentElement);
  return { host, marksLayer, panelMount, shadow };
}

/**
 * Its language is ours to say, whatever the page says about itself. The search of the browser passes over an element
 * without an end tag: else `window.find` would tell a page word by word what is in it.
 */
function createLayer(document: Document, name: string): HTMLElement {
  const layer = document.createElement('bgsound');
  layer.dataset.layer = name;
  layer.lang = 'zh-CN';
  return layer;
}
