import { ROSTER } from './expectations';
import { test } from './fixtures';
import { StartPage } from './start-page';

/** Before the tests of a spec file its extension takes a roster: the six students as counselor, unless told otherwise. */
export function loadBefore(
  load: (start: StartPage) => Promise<void> = (start) => start.loadAsCounselor(ROSTER),
): void {
  test.beforeAll(async ({ launcher }, testInfo) => {
    const { extension } = await launcher.of(testInfo.file);
    const start = await StartPage.open(extension);
    await load(start);
    await start.page.close();
  });
}
