// Draws public/icon/*.png: a paper form with a green check mark. Run again after changing the drawing:
//   npx tsx scripts/draw-icons.ts
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromiumPath } from './browser-path';

const INK = '#3d4a44';
const PAPER = '#fffdf8';
const LINE = '#b9c2bb';
const GREEN = '#1f7a4d';

/** At 16 px only what the eye can tell apart: sheet, two lines, check. Every edge lies on a whole pixel. */
const SMALL = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 16 16">
  <path d="M2 1h9v14H2z" fill="${PAPER}"/>
  <path d="M1.5 .5h10v15h-10z" fill="${PAPER}" stroke="${INK}"/>
  <path d="M4 4h5v1H4zM4 7h5v1H4z" fill="#8b978f"/>
  <circle cx="11" cy="11" r="5" fill="#fff"/>
  <circle cx="11" cy="11" r="4.5" fill="${GREEN}"/>
  <path d="M8.6 11.1l1.8 1.8 3-3.6" fill="none" stroke="#fff" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round"/>
</svg>`;

const LARGE = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64">
  <path d="M12 4h26l12 12v40a3 3 0 0 1-3 3H12a3 3 0 0 1-3-3V7a3 3 0 0 1 3-3z" fill="${PAPER}" stroke="${INK}" stroke-width="2.5" stroke-linejoin="round"/>
  <path d="M38 4v9a3 3 0 0 0 3 3h9" fill="#eef1ec" stroke="${INK}" stroke-width="2.5" stroke-linejoin="round"/>
  <path d="M17 16h13M17 25h24M17 34h15M17 43h11" stroke="${LINE}" stroke-width="3.5" stroke-linecap="round"/>
  <circle cx="45" cy="45" r="17" fill="#fff"/>
  <circle cx="45" cy="45" r="15" fill="${GREEN}"/>
  <path d="M37.5 45.5l5.4 5.6 10-11.4" fill="none" stroke="#fff" stroke-width="4.4" stroke-linecap="round" stroke-linejoin="round"/>
</svg>`;

const ICONS = [
  { size: 16, svg: SMALL },
  { size: 32, svg: SMALL },
  { size: 48, svg: LARGE },
  { size: 128, svg: LARGE },
];

mkdirSync('public/icon', { recursive: true });
const browser = await chromium.launch({ executablePath: chromiumPath() });
const page = await browser.newPage();
for (const { size, svg } of ICONS) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`,
  );
  await page.screenshot({ path: `public/icon/${size}.png`, omitBackground: true });
}
await browser.close();
console.log(`Drawn: ${ICONS.map(({ size }) => `public/icon/${size}.png`).join(', ')}`);
