import type { FontState } from '@/lib/page/pixels/fonts-of-values';

export interface FontPorts {
  /** What the fonts of the values are doing now. */
  fonts(): FontState;
  readonly signal: AbortSignal;
  /** Ends early when the signal is aborted. Milliseconds. */
  pause(milliseconds: number, signal: AbortSignal): Promise<void>;
  /** Milliseconds of a clock that only goes forward. */
  now(): number;
  /** files of the font that are there, and how many the values need */
  onProgress(done: number, total: number): void;
}

export type FontsWaited = 'there' | 'stopped' | 'font-missing' | 'font-replaced';

const LOOK_AGAIN_MS = 100;
/** A style sheet that names the fonts may be on its way, and a browser may take a moment until it begins to load them. */
const PATIENCE_MS = 3_000;
/** Longer than any file of a font took on a slow line that came at all. */
const LONGEST_MS = 60_000;

/**
 * Waits for the fonts of protected values: without them the screen shows nothing, or boxes. What is being loaded is
 * waited for as long as the person likes, a minute at most; what is lost or replaced is told after a moment.
 */
export async function waitForFonts({
  fonts,
  signal,
  pause,
  now,
  onProgress,
}: FontPorts): Promise<FontsWaited> {
  const begun = now();
  for (;;) {
    if (signal.aborted) return 'stopped';
    const found = fonts();
    const waited = now() - begun;
    switch (found.state) {
      case 'there':
        return 'there';
      case 'loading':
        onProgress(found.loaded, found.total);
        if (waited > LONGEST_MS) return 'font-missing';
        break;
      case 'not-begun':
        onProgress(found.loaded, found.total);
        if (waited > PATIENCE_MS) return 'font-missing';
        break;
      case 'lost':
        if (waited > PATIENCE_MS) return 'font-missing';
        break;
      case 'replaced':
        if (waited > PATIENCE_MS) return 'font-replaced';
        break;
      default:
        return found satisfies never;
    }
    await pause(LOOK_AGAIN_MS, signal);
  }
}
