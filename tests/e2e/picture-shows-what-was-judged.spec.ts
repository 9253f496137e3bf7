import { pictureProblem } from '@/lib/core/texts/picture';
import { SavedFiles } from '@/tests/support/saved-files';
import { expectTold } from './support/expectations';
import { expect, test } from './support/fixtures';
import { openChanged } from './support/hostile-page';
import { loadBefore } from './support/loaded-before';

loadBefore();
test.describe.configure({ timeout: 240_000 });

/** Another name over the one in the page's text, once something of the style says so. */
const OVER = `
  .v { position: relative; }
  .v::after { content: '王知夏'; position: absolute; inset: 0; background: #fff; pointer-events: none; VISIBLE }`;
const NAME = '<span class="v" id="name">林知夏</span>';

/** The page's text stays as it is: none of these is seen by whoever watches the page. */
const WAYS = [
  [
    'an animation lays another one over it after a while',
    OVER.replace('VISIBLE', 'opacity: 0; animation: show 1ms 12s forwards') +
      '@keyframes show { to { opacity: 1 } }',
  ],
  [
    'it shows another one while the pointer is not over the panel',
    OVER.replace('VISIBLE', 'display: none') +
      'html:hover:not(:has(xueji-check:hover)) .v::after { display: block }',
  ],
] as const;

for (const [name, css] of WAYS) {
  test(`a name that is judged and then shown as another one is not saved: ${name}`, async ({
    extension,
    site,
  }) => {
    const record = await openChanged(
      { extension, site },
      { head: `<style>${css}</style>`, values: { 林知夏: NAME } },
    );
    await record.page.setViewportSize({ width: 1680, height: 900 });
    await record.check();
    await record.page.waitForFunction(
      () => document.timeline.currentTime !== null && Number(document.timeline.currentTime) > 13_000,
    );
    const files = SavedFiles.of(extension.context);
    files.startAnew();
    await record.panel.button(/保存确认图/).click();
    await expect(record.panel.root).toHaveAttribute('data-picture', 'failed', { timeout: 120_000 });
    await expectTold(record.panel.root, pictureProblem('seen-otherwise', ['name']));
    expect(files.count()).toBe(0);
  });
}
