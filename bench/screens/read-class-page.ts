import type { Page } from '@playwright/test';
import type { ClassAbout, Student } from '@/lib/core/session/model/class-session';
import type { StoredStudent } from '@/lib/platform/session/class-schema';
import { keptIn } from '@/tests/support/kept-rows';

/** How a file ended, as the class page says it. */
export interface FileEnd {
  readonly path: string;
  /** `data-fate` */
  readonly fate: string;
  readonly words: string;
}

/** The class as the browser keeps it. */
export interface KeptClass {
  readonly about: ClassAbout;
  readonly students: readonly Student[];
}

const ROWS_AT_ONCE = 5;

/** How many files of the batch have ended. */
export async function filesDone(page: Page): Promise<number> {
  return page.evaluate(
    () => document.querySelector<HTMLProgressElement>('.batch-progress progress')?.value ?? 0,
  );
}

/** What the list of the batch says of each file: scrolled through, since only rows in view are drawn. */
export async function endsOf(page: Page, files: number): Promise<readonly FileEnd[]> {
  await page.locator('.batch-files summary').click();
  const list = page.locator('.batch-list');
  const rowHeight = await list
    .locator('.batch-item')
    .first()
    .evaluate((row) => row.getBoundingClientRect().height);
  const ends = new Map<string, FileEnd>();
  for (let row = 0; row < files; row += ROWS_AT_ONCE) {
    await list.evaluate((box, top) => box.scrollTo(0, top), row * rowHeight);
    await page.locator(`.batch-item[aria-posinset="${Math.min(files, row + ROWS_AT_ONCE)}"]`).waitFor();
    for (const [place, end] of await rowsIn(page)) ends.set(place, end);
  }
  return [...ends.values()];
}

function rowsIn(page: Page): Promise<readonly (readonly [string, FileEnd])[]> {
  return page.locator('.batch-item').evaluateAll((rows) =>
    rows.map((row) => {
      // no function of its own in here: what runs in the page must need nothing from outside
      const [path = '', fate = '', remark = ''] = ['span', 'b', '.note'].map(
        (part) => row.querySelector(part)?.textContent ?? '',
      );
      const end = { path, fate: (row as HTMLElement).dataset.fate ?? '', words: `${fate} ${remark}`.trim() };
      return [row.getAttribute('aria-posinset') ?? '', end] as const;
    }),
  );
}

/** Reads the one class out of the extension's own store. */
export async function keptClass(page: Page): Promise<KeptClass> {
  const [about] = (await keptIn(page, 'classes', 'abouts')) as readonly ClassAbout[];
  if (!about) throw new Error('no class is kept');
  const stored = (await keptIn(page, 'classes', 'students')) as readonly StoredStudent[];
  return { about, students: stored.map(({ student }) => student) };
}
