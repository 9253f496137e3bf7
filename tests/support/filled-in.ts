import type { BrowserContext } from '@playwright/test';

/** How long the made-up pages of `late` take once their delays are cut, and some more. Milliseconds. */
const FILLED_MS = 200;

/** The page as it stands after its script has filled the values in; without the script. */
export async function filledIn(context: BrowserContext, html: string): Promise<string> {
  const page = await context.newPage();
  try {
    await page.setContent(html.replace('[300, 2000, 8000]', '[0, 20, 60]'));
    await page.waitForTimeout(FILLED_MS);
    await page.evaluate(() => {
      for (const script of document.querySelectorAll('script')) script.remove();
    });
    return await page.content();
  } finally {
    await page.close();
  }
}
