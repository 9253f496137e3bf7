import type { Grey } from '@/lib/core/ocr/model/stroke-contrast';

/** What lib/core/ocr/model/stroke-contrast promises, pixel by pixel as it is said there. */
export function slowContrast(grey: Grey): Uint8Array {
  const closed = extreme(extreme(grey, Math.max), Math.min).data;
  const opened = extreme(extreme(grey, Math.min), Math.max).data;
  return grey.data.map((here, at) => {
    const [light, dark] = [closed[at] ?? 0, opened[at] ?? 0];
    const paper = paperAt(grey, at % grey.width, Math.floor(at / grey.width));
    return light - paper <= paper - dark ? light - here : here - dark;
  });
}

/** The extreme of what there is of the 15 × 15 px round every pixel. */
function extreme(grey: Grey, pick: (...greys: number[]) => number): Grey {
  const data = grey.data.map((_, at) => {
    const [x, y] = [at % grey.width, Math.floor(at / grey.width)];
    return pick(...window(grey, x - 7, y - 7, 15, 15));
  });
  return { ...grey, data };
}

/** The lower median of 56 × 40 px round the tile of 16 × 16 px that a pixel is in. */
function paperAt(grey: Grey, x: number, y: number): number {
  const [column, row] = [Math.floor(x / 16), Math.floor(y / 16)];
  const around = window(grey, column * 16 - 20, row * 16 - 12, 56, 40).sort((a, b) => a - b);
  return around[Math.ceil(around.length / 2) - 1] ?? 255;
}

function window(
  { width, height, data }: Grey,
  left: number,
  top: number,
  wide: number,
  high: number,
): number[] {
  const greys: number[] = [];
  for (let y = Math.max(0, top); y < Math.min(height, top + high); y += 1) {
    greys.push(...data.subarray(y * width + Math.max(0, left), y * width + Math.min(width, left + wide)));
  }
  return greys;
}
