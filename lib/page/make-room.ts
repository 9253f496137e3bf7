import { PANEL_COLUMN } from '@/lib/core/theme/tokens';
import { textBoxesIn } from './highlight/text-boxes';
import { watchLayout } from './highlight/watch-layout';
import type { Page } from './page-read';
import { panelSide } from './panel-side';

/** Air between panel and record. CSS px. */
const AIR = 16;
/** Room for tags at the right of a record whose element is far wider than its text. CSS px. */
const TAG_ROOM = 160;

const CSS = `@media screen and (min-width:${PANEL_COLUMN.from}px){html{margin-right:${PANEL_COLUMN.room}px!important}}`;

export interface Room {
  /** Moves the page aside where the record would stand under the panel's column; not where it is free already. */
  makeFor(record: Element): void;
  /** The page as it is without us, at once. Hands back the way to move it aside again. */
  giveBack(): () => void;
  stop(): void;
}

/**
 * Room for the panel beside the record. Nothing of the page is changed: the rule stands inside `host`, our own element,
 * which takes it along when it goes. `within`: where our own boxes may stand.
 */
export function roomBesideRecord(page: Page, host: HTMLElement, within: ShadowRoot): Room {
  const { document } = page;
  const rule = document.createElement('style');
  rule.textContent = CSS;
  const beyond = document.createElement('div');
  beyond.style.cssText = 'position:absolute;left:0;top:0;height:1px;pointer-events:none;visibility:hidden';
  within.append(beyond);
  let stopFollowing: (() => void) | null = null;
  const reach = (): void => {
    const width = stopFollowing && panelSide(page) === 'right' ? reachOf(document) : 0;
    if (beyond.style.width !== `${width}px`) beyond.style.width = `${width}px`;
  };
  const take = (): void => {
    host.append(rule);
    stopFollowing ??= watchLayout(page, reach);
    reach();
  };
  const give = (): void => {
    rule.remove();
    stopFollowing?.();
    stopFollowing = null;
    reach();
  };
  return {
    makeFor(record) {
      const had = stopFollowing !== null;
      rule.remove();
      const isFree = panelSide(page) === 'right' && isBesideFree(document, record);
      if (had) host.append(rule);
      if (isFree) give();
      else take();
    },
    giveBack() {
      if (stopFollowing === null) return () => undefined;
      give();
      return take;
    },
    stop: give,
  };
}

/** How far a page must scroll whose contents have a width of their own, so that their right edge comes out from under the panel. */
function reachOf({ body, documentElement: root, defaultView: view }: Document): number {
  if (body === null || body.scrollWidth <= body.clientWidth) return 0;
  const left = body.getBoundingClientRect().left + (view?.scrollX ?? 0);
  const needed = Math.ceil(left + body.scrollWidth + PANEL_COLUMN.room);
  return needed > root.clientWidth ? needed : 0;
}

function isBesideFree({ documentElement }: Document, record: Element): boolean {
  const rect = record.getBoundingClientRect();
  const texts = textBoxesIn(record).map(({ left, width }) => left + width + TAG_ROOM);
  const right = texts.length === 0 ? rect.right : Math.min(rect.right, Math.max(...texts));
  return documentElement.clientWidth - right >= PANEL_COLUMN.room + AIR;
}
