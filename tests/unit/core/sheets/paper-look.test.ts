import { expect, test } from 'vitest';
import type { SheetTable } from '@/lib/core/sheets/model/sheet-table';
import { paperLook } from '@/lib/core/sheets/paper-look';

function columns(...widths: readonly (readonly [width: number, least: number])[]): SheetTable['columns'] {
  return widths.map(([width, leastWidth]) => ({ title: '', width, leastWidth, align: 'left', choices: [] }));
}

test.each([
  ['few columns are written large', 'portrait', columns([20, 20], [20, 20]), 10.5, [50, 50]],
  ['more are written smaller', 'landscape', columns([90, 90], [90, 30]), 7.5, [50, 50]],
  ['words give way before it is too small', 'landscape', columns([120, 120], [120, 40]), 7.2, [63.8, 36.2]],
  ['and when they have given all', 'landscape', columns([140, 140], [140, 60]), 6.7, [70, 30]],
  ['it is never smaller than can be read', 'portrait', columns([300, 300]), 6.5, [100]],
] as const)('%s', (_, paper, given, fontSize, widths) => {
  const look = paperLook({ columns: given, paper });
  expect(look.fontSize).toBe(fontSize);
  expect(look.widths.map((width) => Math.round(width * 10) / 10)).toEqual(widths);
});

test('the page says its size and counts its pages', () => {
  expect(paperLook({ columns: columns([20, 20]), paper: 'landscape' }).pageCss).toBe(
    '@page{size:A4 landscape;margin:10mm 10mm 13mm;@bottom-center{content:"第 " counter(page) " 页，共 " counter(pages) " 页";font:9pt serif}}',
  );
});
