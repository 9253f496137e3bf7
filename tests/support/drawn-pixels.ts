import type { PixelBox, Pixels } from '@/lib/core/record/pixels';

type Paper = (x: number, y: number) => number;

/** A picture drawn from greys: `paper` everywhere, then every box in its own grey. */
export function drawnPixels(
  width: number,
  height: number,
  boxes: readonly (PixelBox & { readonly grey?: number })[],
  paper: Paper = () => 255,
): Pixels {
  const data = new Uint8ClampedArray(width * height * 4);
  const put = (x: number, y: number, grey: number): void => {
    data.fill(grey, (y * width + x) * 4, (y * width + x) * 4 + 3);
    data[(y * width + x) * 4 + 3] = 255;
  };
  for (let y = 0; y < height; y += 1) for (let x = 0; x < width; x += 1) put(x, y, paper(x, y));
  for (const { left, top, width: across, height: down, grey = 0 } of boxes) {
    for (let y = top; y < top + down; y += 1) for (let x = left; x < left + across; x += 1) put(x, y, grey);
  }
  return { width, height, data };
}

/** Something like writing: characters of three upright and two level strokes, `size` px high and wide, close together. */
export function writing(left: number, top: number, characters: number, size = 14, grey = 0) {
  const inner = size - 2;
  const middle = Math.floor(inner / 2);
  return Array.from({ length: characters }, (_, at) => left + at * size).flatMap((x) => [
    ...[0, middle, inner - 1].map((dx) => ({ left: x + dx, top, width: 1, height: inner, grey })),
    ...[0, inner - 1].map((dy) => ({ left: x, top: top + dy, width: inner, height: 1, grey })),
  ]);
}
