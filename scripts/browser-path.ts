import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const DEBIAN_CHROMIUM = '/usr/bin/chromium';

/**
 * The Chromium to drive: `$CHROMIUM`, else Debian's, else the one Playwright installed.
 * Never branded Chrome: it ignores unpacked extensions on the command line since version 137.
 */
export function chromiumPath(): string {
  const fromEnvironment = process.env.CHROMIUM;
  if (fromEnvironment) return fromEnvironment;
  if (existsSync(DEBIAN_CHROMIUM)) return DEBIAN_CHROMIUM;
  return chromium.executablePath();
}
