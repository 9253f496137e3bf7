import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { build } from 'esbuild';
import { chromiumPath } from './browser-path';
import type { ShownPage } from './page-reader';

/** As long as the extension itself waits for values that come late. Milliseconds. */
const LIMIT_MS = 10_000;

async function bundledReader(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [join(import.meta.dirname, 'page-reader.ts')],
    bundle: true,
    format: 'iife',
    globalName: 'pageReader',
    write: false,
    alias: { '@': join(import.meta.dirname, '..') },
  });
  return outputFiles.map(({ text }) => text).join('');
}

/** What the real reader makes of `html` in a real Chromium at the address `url`. Nothing else is loaded from anywhere. */
export async function readInChromium(html: string, url: string): Promise<ShownPage> {
  const browser = await chromium.launch({ executablePath: chromiumPath() });
  try {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
    await page.route('**', (route) =>
      route.request().isNavigationRequest()
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
        : route.abort(),
    );
    await page.goto(url);
    const reader = await bundledReader();
    return await page.evaluate<ShownPage>(
      `(() => { ${reader}; return pageReader.readShown(document, ${LIMIT_MS}); })()`,
    );
  } finally {
    await browser.close();
  }
}
