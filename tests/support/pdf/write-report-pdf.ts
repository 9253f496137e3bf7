import { writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromiumPath } from '@/scripts/browser-path';
import { reportHtml } from './report-html';

/** npx tsx tests/support/pdf/write-report-pdf.ts: prints the made-up report through Chromium to report.pdf, its type embedded. */
const browser = await chromium.launch({ executablePath: chromiumPath() });
const page = await browser.newPage();
await page.setContent(reportHtml());
writeFileSync('tests/support/pdf/report.pdf', await page.pdf({ format: 'A4', printBackground: true }));
await browser.close();
