import type { PdfLine } from './make-pdf';

/** Labels and values of a made-up report in two columns, as its page has them. */
export function reportLines(cells: readonly (readonly [label: string, value: string])[]): readonly PdfLine[] {
  const rows = cells.flatMap(([label, value], index): readonly PdfLine[] => {
    const [x, y] = [60 + (index % 2) * 250, 680 - Math.floor(index / 2) * 30];
    return [
      { text: label, x, y },
      { text: value, x: x + 90, y },
    ];
  });
  return [{ text: '教育部学籍在线验证报告', x: 200, y: 760 }, ...rows];
}
