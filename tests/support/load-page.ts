import type { Page } from '@/lib/page/page-read';

export interface LoadedPage extends Page {
  readonly frame: HTMLIFrameElement;
  remove(): void;
}

/** Loads the text of a page into a frame of its own, so that everything has its place on a screen. */
export async function loadPage(
  html: string,
  url: string,
  size = { width: 1280, height: 900 },
): Promise<LoadedPage> {
  const frame = document.createElement('iframe');
  frame.style.cssText = `border:0;width:${size.width}px;height:${size.height}px`;
  frame.srcdoc = html;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  const inner = frame.contentDocument;
  if (!inner) throw new Error('the frame has no document');
  return { document: inner, url: new URL(url), frame, remove: () => frame.remove() };
}
