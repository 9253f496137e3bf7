import { expect, type Locator } from '@playwright/test';
import type { Problem } from '@/lib/core/texts/problem';
import type { ExtensionBrowser } from '@/tests/support/browser';
import type { PracticeSite } from '@/tests/support/practice-site';
import { RecordPage } from './record-page';
import { type GivenFile, StartPage } from './start-page';

/** Six made-up students; the first is the one of the made-up pages. */
export const ROSTER = 'tests/pages/roster.csv';

/** A file as a person's computer has it: a name, which may lie, and bytes. */
export function given(name: string, content: Uint8Array | string): GivenFile {
  return {
    name,
    mimeType: 'application/octet-stream',
    buffer: Buffer.from(content),
  };
}

/** What could not be done, why, and what to do now: all three can be read. */
export async function expectTold(
  place: Locator,
  { what, why, now }: Problem,
  timeout = 5_000,
): Promise<void> {
  for (const part of [what, why, now]) {
    const told = place.getByText(part, { exact: true }).filter({ visible: true }).first();
    await expect(told).toBeVisible({ timeout });
  }
}

/** The start page, with the six students taken as counselor. */
export async function withRoster(extension: ExtensionBrowser): Promise<StartPage> {
  const start = await StartPage.open(extension);
  await start.loadAsCounselor(ROSTER);
  return start;
}

/** The roster loaded before still finds the made-up student, and all of her record agrees with it. */
export async function expectRosterChecks(extension: ExtensionBrowser, site: PracticeSite): Promise<void> {
  const record = await RecordPage.open(extension, site, 'archive-table', 'good');
  expect(await record.check()).toEqual({ state: 'done', result: 'match', reason: null });
  await expect(record.panel.root).toContainText('roster.csv');
}
