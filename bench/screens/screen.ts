import type { Person } from '@/bench/reading/people';

/** What students send: a computer's page, a phone's page, a card list inside an app, a long picture put together by a phone. */
export const SCREEN_LAYOUTS = ['computer', 'phone', 'app', 'long'] as const;
export type ScreenLayout = (typeof SCREEN_LAYOUTS)[number];

/** How a screenshot looks, and what a messenger did to it. */
export interface ScreenLook {
  readonly layout: ScreenLayout;
  readonly font: string;
  /** device px for one CSS px */
  readonly scale: number;
  /** labels stand above their values; never on a computer */
  readonly isStacked: boolean;
  readonly isDark: boolean;
  /** JPEG quality; null: PNG */
  readonly jpeg: number | null;
  /** width that a messenger left of it, 0–1 */
  readonly shrunk: number;
}

/** A made-up screenshot on disk. */
export interface Screen {
  readonly index: number;
  readonly path: string;
  /** SHA-256 of the file */
  readonly hash: string;
  readonly look: ScreenLook;
  readonly person: Person;
}
