import type { PicturePlan, Shot } from '@/lib/core/capture/capture-port';
import { nextTarget } from '@/lib/core/capture/plan-shots';
import type { PngShot } from '@/lib/platform/capture/png-from-data-url';
import type { Pixels } from './read-picture';

const BAND = 50;

/** Captures of a made-up page whose band number n, 50 px high, has a colour of its own. All in CSS px but `scale`. */
export async function bandShots(page: {
  readonly scale: number;
  readonly width: number;
  readonly height: number;
  /** height of the screen below what the page keeps at its top */
  readonly view: number;
  readonly top: number;
}): Promise<{ shots: PngShot[]; plan: PicturePlan }> {
  const { scale, width, height, view, top } = page;
  const size = { width, height };
  const seen: Shot[] = [];
  const shots: PngShot[] = [];
  for (let target = nextTarget(seen, size); target; target = nextTarget(seen, size)) {
    const scroll = Math.max(0, Math.round(Math.min(target.y, height - view) * scale) / scale);
    seen.push({
      source: { left: 0, top, width, height: Math.min(view, height) },
      offset: { x: 0, y: scroll },
    });
    shots.push(await capture(page, scroll));
  }
  return {
    shots,
    plan: {
      size,
      viewWidth: width,
      shots: seen.map((shot) => ({ ...shot, own: [] })),
      values: [],
      masks: [],
    },
  };
}

async function capture(
  { scale, width, view, top }: Parameters<typeof bandShots>[0],
  scroll: number,
): Promise<PngShot> {
  const canvas = new OffscreenCanvas(Math.round(width * scale), Math.round((top + view) * scale));
  const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
  for (let row = 0; row < canvas.height; row += 1) {
    const y = Math.floor(row + 0.001 - top * scale + scroll * scale) / scale;
    context.fillStyle = y < scroll ? '#ff00ff' : bandColour(Math.floor((y + 0.001) / BAND));
    context.fillRect(0, row, canvas.width, 1);
  }
  return { png: await canvas.convertToBlob(), width: canvas.width, height: canvas.height };
}

function bandColour(band: number): string {
  return `rgb(${band * 4} ${255 - band * 4} ${band % 2 ? 40 : 200})`;
}

/** The bands in a picture's first column from top to bottom, each change once. */
export function bandRows({ width, data }: Pixels, height: number): number[] {
  const bands: number[] = [];
  for (let row = 0; row < height; row += 1) {
    const band = (data[row * width * 4] ?? 0) / 4;
    if (bands.at(-1) !== band) bands.push(band);
  }
  return bands;
}
