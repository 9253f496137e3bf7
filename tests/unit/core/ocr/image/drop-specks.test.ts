import { expect, test } from 'vitest';
import { dropSpecks } from '@/lib/core/ocr/image/drop-specks';
import type { Mask } from '@/lib/core/ocr/image/mask';

function mask(...rows: string[]) {
  return {
    width: rows[0]?.length ?? 0,
    height: rows.length,
    data: Uint8Array.from([...rows.join('')].map((one) => (one === '#' ? 1 : 0))),
  };
}
function rowsOf({ width, data }: Mask) {
  return [...data]
    .map((one) => (one === 1 ? '#' : '.'))
    .join('')
    .match(new RegExp(`.{${width}}`, 'g'));
}

test('four pixels that hang together go, five stay, also over corners', () => {
  expect(rowsOf(dropSpecks(mask('##......#.', '.#.......#', '#.....#.#.', '.....#.#..')))).toEqual([
    '........#.',
    '.........#',
    '......#.#.',
    '.....#.#..',
  ]);
});

test('what touches only around the edge of the picture does not hang together', () => {
  expect(rowsOf(dropSpecks(mask('....##', '##....', '......')))).toEqual(['......', '......', '......']);
});
