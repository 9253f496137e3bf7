import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PageFailure } from '@/lib/core/record/reading';
import { whereIs } from '@/lib/core/site/where';
import { failureProblem } from '@/lib/core/texts/failures';
import type { CheckFailure } from '@/lib/core/view/outcome';
import { listPracticePages, PAGES_FOLDER } from '@/tests/support/practice-pages';
import { expect, test } from './support/fixtures';
import { loadBefore } from './support/loaded-before';
import { RecordPage } from './support/record-page';

interface Expected {
  readonly late?: boolean;
  readonly reading:
    | { readonly state: 'records' }
    | { readonly state: 'failed'; readonly reason: PageFailure };
  readonly compare?: {
    readonly result: string;
    readonly mismatch: readonly string[];
    readonly variant: readonly string[];
    readonly unsure: readonly string[];
  };
}

const pages = listPracticePages().map((page) => ({
  ...page,
  expected: JSON.parse(
    readFileSync(join(PAGES_FOLDER, page.layout, page.name, 'expected.json'), 'utf8'),
  ) as Expected,
}));
/** Every layout's own three, and what must be said plainly; the rest is read without the extension around it. */
const compared = pages.filter(
  ({ layout, name, expected }) =>
    layout !== 'report-2019' && // its name is a picture, here of no name: pixels.spec.ts
    ['good', 'differing'].includes(name) &&
    expected.compare &&
    !expected.late,
);
const failed = pages.filter(
  ({ expected, name, url }) =>
    expected.reading.state === 'failed' &&
    name !== 'nothing-found' && // takes ten seconds, and has a test of its own in late.spec.ts
    name !== 'picture' && // is read from its pixels: pixels.spec.ts
    whereIs(url, '') === 'record',
);

/** After a click these are read from the screen, where the made-up page has no font, and an empty picture. */
const AFTER_CLICK: Partial<Readonly<Record<CheckFailure, CheckFailure>>> = {
  protected: 'font-missing',
  picture: 'picture-unreadable',
};

loadBefore();

for (const { layout, name, expected } of compared) {
  test(`${layout}/${name} is marked as its expected.json says`, async ({ extension, site }) => {
    const record = await RecordPage.open(extension, site, layout, name);
    const expectVerdicts = async (): Promise<void> => {
      for (const verdict of ['mismatch', 'variant', 'unsure'] as const) {
        expect(await record.panel.fieldsWith(verdict)).toEqual(
          [...(expected.compare?.[verdict] ?? [])].sort(),
        );
      }
    };
    expect(await record.check()).toMatchObject({ state: 'done', result: expected.compare?.result });
    await expectVerdicts();
    // a page that shows what its text says is judged no otherwise once its screen was read as well
    expect(await record.panel.waitForScreen()).toBe('done');
    await expectVerdicts();
    const marked = await record.panel.marks();
    for (const field of expected.compare?.mismatch ?? []) {
      expect(marked).toContainEqual({ field, verdict: 'mismatch', text: expect.any(String) });
    }
  });
}

for (const { layout, name, expected } of failed) {
  test(`${layout}/${name} is said plainly, without a verdict`, async ({ extension, site }) => {
    if (expected.reading.state !== 'failed') throw new Error('a page that cannot be read');
    const reason = AFTER_CLICK[expected.reading.reason] ?? expected.reading.reason;
    const record = await RecordPage.open(extension, site, layout, name);
    expect(await record.check()).toEqual({ state: 'failed', result: null, reason });
    expect(await record.panel.lines()).toEqual([]);
    expect(await record.panel.marks()).toEqual([]);
    const { what, why, now } = failureProblem(reason);
    for (const part of [what, why, now]) await expect(record.panel.root).toContainText(part);
  });
}
