import { named } from '@/lib/core/surprises/error-class';
import { attempt } from '@/lib/core/surprises/expected';
import { MARKS_CSS } from './highlight/marks-style';

/** Name of our one element on the page. */
export const HOST_NAME = 'xueji-check';
/** A page may clear its body now and then; one that takes us away more often does not want us. */
const MAX_RETURNS = 5;

export interface UiHost {
  readonly host: HTMLElement;
  /** where drawMarks draws */
  readonly marksLayer: HTMLElement;
  /** where the panel's script mounts */
  readonly panelMount: HTMLElement;
  readonly shadow: ShadowRoot;
  remove(): void;
}

export interface UiHostOptions {
  /** Called once, when the page does not let us stay; everything of ours is gone by then. */
  onLost(reason: 'removed' | 'name-taken'): void;
}

/**
 * Puts our one element on the page, with an open shadow root for marks and panel, and puts it back when the page
 * removes it (five times at most). An element of an earlier run of this extension is replaced.
 * 'name-taken': the page uses the name itself.
 */
export function createUiHost(document: Document, { onLost }: UiHostOptions): UiHost | 'name-taken' {
  for (const earlier of document.querySelectorAll(HOST_NAME)) {
    if (!earlier.shadowRoot?.querySelector('[data-layer=marks]')) return 'name-taken';
    earlier.remove();
  }
  const built = build(document);
  if (!built) return 'name-taken';
  const stop = keepOnPage(document, built.host, () => onLost('removed'));
  return {
    ...built,
    remove: () => {
      stop();
      built.host.remove();
    },
  };
}

/** The page may have defined our name as a custom element of its own: then the shadow root is refused. */
function build(document: Document): Omit<UiHost, 'remove'> | null {
  const host = document.createElement(HOST_NAME);
  const shadow = attempt(
    () => host.attachShadow({ mode: 'open' }),
    named('NotSupportedError', 'InvalidStateError'),
  );
  if (!shadow) return null;
  styleHost(host);
  // created as an element: Firefox blocks style set as HTML under a strict page policy
  const style = document.createElement('style');
  style.textContent = `${MARKS_CSS}[data-layer][hidden]{display:none}`;
  const marksLayer = document.createElement('div');
  marksLayer.dataset.layer = 'marks';
  marksLayer.setAttribute('aria-hidden', 'true');
  const panelMount = document.createElement('div');
  panelMount.dataset.layer = 'panel';
  shadow.append(style, marksLayer, panelMount);
  document.documentElement.append(host);
  return { host, marksLayer, panelMount, shadow };
}

function styleHost(host: HTMLElement): void {
  const rules: Readonly<Record<string, string>> = {
    all: 'initial',
    display: 'block',
    position: 'absolute',
    left: '0',
    top: '0',
    width: '0',
    height: '0',
    'z-index': '2147483647',
  };
  for (const [name, value] of Object.entries(rules)) host.style.setProperty(name, value, 'important');
}

function keepOnPage(document: Document, host: HTMLElement, onRemoved: () => void): () => void {
  const view = document.defaultView;
  if (!view) return () => undefined;
  let returns = 0;
  const observer = new view.MutationObserver(() => {
    if (host.isConnected && host.parentNode === document.documentElement) return;
    const replaced = document.querySelector(HOST_NAME);
    if (returns >= MAX_RETURNS || (replaced && replaced !== host)) {
      observer.disconnect();
      host.remove();
      onRemoved();
      return;
    }
    returns += 1;
    document.documentElement.append(host);
  });
  observer.observe(document, { childList: true });
  observer.observe(document.documentElement, { childList: true });
  return () => observer.disconnect();
}
