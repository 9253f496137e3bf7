import type { Page } from '@playwright/test';

/** What the database that counts is called now: what is deleted is replaced by another one (`roster.1`, `roster.2` …). */
export function newestDatabase(page: Page, name: 'roster' | 'classes'): Promise<string | null> {
  return page.evaluate(async (base) => {
    const numbered = (await indexedDB.databases()).flatMap((database) => {
      const [first, number = '0'] = (database.name ?? '').split('.');
      return first === base ? [{ name: database.name ?? '', number: Number(number) }] : [];
    });
    const [newest] = numbered.sort((one, other) => other.number - one.number);
    return newest?.name ?? null;
  }, name);
}
