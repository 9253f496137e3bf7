import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'esbuild';
import type { SheetTable } from '@/lib/core/sheets/model/sheet-table';
import { chromiumPath } from '@/scripts/browser-path';

/** A word on a page of a PDF; points from the upper left corner. */
export interface PrintedWord {
  readonly text: string;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export interface PrintedPage {
  readonly width: number;
  readonly height: number;
  readonly words: readonly PrintedWord[];
}

export interface Printer {
  /** What Chromium prints, as the bytes of a PDF. */
  print(table: SheetTable): Promise<Uint8Array>;
  /** Texts of the cells that are wider than their cell, on paper. */
  overflowing(table: SheetTable): Promise<readonly string[]>;
  close(): Promise<void>;
}

async function bundle(): Promise<{ readonly script: string; readonly style: string }> {
  const { outputFiles } = await build({
    entryPoints: ['tests/support/sheet-page.tsx'],
    bundle: true,
    write: false,
    outdir: 'out',
    format: 'iife',
    jsx: 'automatic',
    define: { 'process.env.NODE_ENV': '"production"' },
  });
  const textOf = (ending: string): string =>
    outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? '';
  return { script: textOf('.js'), style: textOf('.css') };
}

/** Draws sheets with our component in the real Chromium, and prints them. */
export async function openPrinter(): Promise<Printer> {
  const { script, style } = await bundle();
  const browser: Browser = await chromium.launch({ executablePath: chromiumPath(), args: ['--no-sandbox'] });
  const drawn = async (table: SheetTable): Promise<Page> => {
    const page = await browser.newPage();
    await page.setContent('<!doctype html><html lang="zh-CN"><body></body></html>');
    await page.addStyleTag({ content: style });
    await page.addScriptTag({ content: script });
    await page.evaluate((given) => {
      const { drawSheet } = globalThis as unknown as { drawSheet(table: SheetTable): void };
      drawSheet(given);
    }, table);
    return page;
  };
  return {
    async print(table) {
      const page = await drawn(table);
      const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: false });
      await page.close();
      return pdf;
    },
    async overflowing(table) {
      const page = await drawn(table);
      const found = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.printed-sheet :is(th, td)')]
          .filter((cell) => cell.scrollWidth > cell.clientWidth + 1)
          .map((cell) => cell.innerText),
      );
      await page.close();
      return found;
    },
    close: () => browser.close(),
  };
}

function numbersOf(tag: string): (name: string) => number {
  return (name) => Number(new RegExp(` ${name}="([\\d.]+)"`, 'u').exec(tag)?.[1]);
}

function wordsIn(html: string): readonly PrintedWord[] {
  return [...html.matchAll(/<word ([^>]*)>([^<]*)<\/word>/gu)].map(([, attributes = '', text = '']) => {
    const at = numbersOf(` ${attributes}`);
    return { text, left: at('xMin'), top: at('yMin'), right: at('xMax'), bottom: at('yMax') };
  });
}

/** The pages of a PDF with their words, as poppler finds them. */
export function pagesOf(pdf: Uint8Array): readonly PrintedPage[] {
  const folder = mkdtempSync(join(tmpdir(), 'xueji-print-'));
  try {
    const path = join(folder, 'sheet.pdf');
    writeFileSync(path, pdf);
    const html = execFileSync('pdftotext', ['-bbox', path, '-'], { encoding: 'utf8' });
    return [...html.matchAll(/<page ([^>]*)>([\s\S]*?)<\/page>/gu)].map(
      ([, attributes = '', inside = '']) => {
        const at = numbersOf(` ${attributes}`);
        return { width: at('width'), height: at('height'), words: wordsIn(inside) };
      },
    );
  } finally {
    rmSync(folder, { recursive: true });
  }
}
