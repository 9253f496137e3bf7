import { encodeQR } from 'qr';
import { Random } from '@/bench/reading/random';
import type { Pixels } from '@/lib/core/record/pixels';
import { photoOf } from '@/tests/support/photo-of';

/** Runs in a page. A saved picture, changed as messengers and people change it. */
export interface ChangedPicture {
  readonly kind: string;
  /** px that a module of the code keeps */
  readonly module: number;
  readonly pixels: Pixels;
}

const QUALITIES = [40, 50, 60, 75] as const;
const SCALES = [1, 0.75, 0.5, 0.35] as const;
/** Below what the aim asks for: told, not counted. */
const SMALLER = [0.25, 0.2] as const;
const SMOOTHINGS = ['low', 'medium', 'high'] as const;
/** Image px of a module at 1x (lib/platform/capture/compose-picture.ts). */
const MODULE = 6;

interface Picture {
  readonly bitmap: ImageBitmap;
  /** of the screen */
  readonly scale: number;
  readonly index: number;
}

/** Every scale with one of the qualities, in turns, then one of the other changes. */
export async function* changesOf(picture: Picture): AsyncGenerator<ChangedPicture> {
  const { index, scale } = picture;
  for (const [place, size] of [...SCALES, ...SMALLER].entries()) {
    const quality = QUALITIES[(index + place) % QUALITIES.length] ?? 40;
    const { canvas } = await throughMessenger(drawn(picture.bitmap, size, index + place), quality);
    yield { kind: `q${quality} × ${size}`, module: MODULE * scale * size, pixels: pixelsOf(canvas) };
  }
  yield await otherChange(picture);
}

async function otherChange({ bitmap, scale, index }: Picture): Promise<ChangedPicture> {
  const module = MODULE * scale;
  const half = await throughMessenger(drawn(bitmap, 0.5, index), 60);
  switch (index % 6) {
    case 0:
      return { kind: 'inverted, q60 × 0.5', module: module / 2, pixels: pixelsOf(inverted(half).canvas) };
    case 1:
      return { kind: 'cut to the strip, q60 × 0.5', module: module / 2, pixels: cutToStrip(half, scale) };
    case 2:
      return { kind: 'cut to one module of white, dark around', module, pixels: onDark(bitmap, scale) };
    case 3: {
      const twice = await throughMessenger(drawn(half.canvas, 0.7, index), 50);
      return {
        kind: 'two messengers: q60 × 0.5, q50 × 0.7',
        module: module * 0.35,
        pixels: pixelsOf(twice.canvas),
      };
    }
    case 4:
      return { kind: 'a payment code in the page, q60 × 0.5', module: module / 2, pixels: withPayment(half) };
    default:
      return screenshotOfPhone(bitmap, module, index);
  }
}

/** A screen that shows the lower end of a picture, as a phone with 12 million pixels sees it. */
export function photographed({ bitmap, scale, index }: Picture): ChangedPicture {
  const random = new Random(31 * index + 7);
  const height = Math.min(bitmap.height, 800 * scale);
  const screen = contextOf(bitmap.width, height);
  screen.drawImage(bitmap, 0, height - bitmap.height);
  const times = (1.6 + 1.6 * random.next()) / scale;
  const look = {
    width: 4000,
    height: 3000,
    scale: times,
    angle: random.between(-12, 12),
    lean: 0.1 * random.next(),
    noise: random.between(5, 20),
    grid: 0.4 * random.next(),
  };
  return {
    kind: 'photo 4000 × 3000',
    module: MODULE * scale * times,
    pixels: photoOf(pixelsOf(screen.canvas), look),
  };
}

export function pixelsOf(canvas: OffscreenCanvas): Pixels {
  return contextOf2d(canvas).getImageData(0, 0, canvas.width, canvas.height);
}

function drawn(
  image: ImageBitmap | OffscreenCanvas,
  size: number,
  turn: number,
): OffscreenCanvasRenderingContext2D {
  const context = contextOf(Math.round(image.width * size), Math.round(image.height * size));
  context.imageSmoothingQuality = SMOOTHINGS[turn % SMOOTHINGS.length] ?? 'high';
  context.drawImage(image, 0, 0, context.canvas.width, context.canvas.height);
  return context;
}

async function throughMessenger(
  { canvas }: OffscreenCanvasRenderingContext2D,
  quality: number,
): Promise<OffscreenCanvasRenderingContext2D> {
  const jpeg = await createImageBitmap(
    await canvas.convertToBlob({ type: 'image/jpeg', quality: quality / 100 }),
  );
  const context = contextOf(jpeg.width, jpeg.height);
  context.drawImage(jpeg, 0, 0);
  jpeg.close();
  return context;
}

function inverted(context: OffscreenCanvasRenderingContext2D): OffscreenCanvasRenderingContext2D {
  context.globalCompositeOperation = 'difference';
  context.fillStyle = '#fff';
  context.fillRect(0, 0, context.canvas.width, context.canvas.height);
  return context;
}

/** By hand: the last 360 CSS px, and a little of the right edge gone. */
function cutToStrip({ canvas }: OffscreenCanvasRenderingContext2D, scale: number): Pixels {
  const height = Math.min(canvas.height, Math.round(180 * scale));
  const context = contextOf(canvas.width - 5, height);
  context.drawImage(canvas, 0, height - canvas.height);
  return pixelsOf(context.canvas);
}

/** The code's box: 24 CSS px from the right and the bottom edge, its quiet zone of four modules drawn by us. */
function onDark(bitmap: ImageBitmap, scale: number): Pixels {
  const kept = Math.round(24 * scale) + 3 * MODULE * scale;
  const side = Math.min(Math.round(320 * scale), bitmap.height - kept);
  const context = contextOf(side + 200, side + 200);
  context.fillStyle = '#101214';
  context.fillRect(0, 0, side + 200, side + 200);
  context.drawImage(
    bitmap,
    bitmap.width - kept - side,
    bitmap.height - kept - side,
    side,
    side,
    100,
    100,
    side,
    side,
  );
  return pixelsOf(context.canvas);
}

function withPayment(context: OffscreenCanvasRenderingContext2D): Pixels {
  const code = encodeQR('https://qr.alipay.com/fkx1234567abcdefghijk', 'raw', { border: 4 });
  for (const [row, modules] of code.entries()) {
    for (const [column, dark] of modules.entries()) {
      context.fillStyle = dark ? '#000' : '#fff';
      context.fillRect(8 + 3 * column, 8 + 3 * row, 3, 3);
    }
  }
  return pixelsOf(context.canvas);
}

/** 1080 × 2400, black above and below, as a phone's gallery shows a picture; then sent on as JPEG. */
async function screenshotOfPhone(
  bitmap: ImageBitmap,
  module: number,
  index: number,
): Promise<ChangedPicture> {
  const context = contextOf(1080, 2400);
  const size = Math.min(1080 / bitmap.width, 2000 / bitmap.height);
  context.imageSmoothingQuality = SMOOTHINGS[index % SMOOTHINGS.length] ?? 'high';
  context.drawImage(bitmap, 0, 200, bitmap.width * size, bitmap.height * size);
  const sent = await throughMessenger(drawn(context.canvas, 0.6, index), 60);
  return {
    kind: 'phone screenshot of the picture, q60 × 0.6',
    module: module * size * 0.6,
    pixels: pixelsOf(sent.canvas),
  };
}

function contextOf(width: number, height: number): OffscreenCanvasRenderingContext2D {
  return contextOf2d(new OffscreenCanvas(width, height));
}

function contextOf2d(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (!context) throw new Error('no 2d context');
  return context;
}
