import type { BrowserContext } from '@playwright/test';
import { type Enlarge, type Pixels, readPictureCode } from '@/tests/support/read-picture';

/** The picture as it is, pixel by pixel. */
export function pixelsOfPicture(context: BrowserContext, png: Buffer): Promise<Pixels> {
  return drawn(context, png, null, 1);
}

/** The picture after a messenger has had it. */
export function pixelsAfterMessenger(
  context: BrowserContext,
  png: Buffer,
  quality: number,
  size: number,
): Promise<Pixels> {
  return drawn(context, png, quality, size);
}

/** `size` times as large, and as JPEG of that quality unless it is null. Done by a browser's canvas. */
async function drawn(
  context: BrowserContext,
  png: Buffer,
  quality: number | null,
  size: number,
): Promise<Pixels> {
  const page = await context.newPage();
  const { width, height, data } = await page.evaluate(
    async ([file, quality, size]) => {
      const draw = async (address: string, scale: number) => {
        const image = new Image();
        image.src = address;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = Math.round(image.width * scale);
        canvas.height = Math.round(image.height * scale);
        const context = canvas.getContext('2d');
        if (!context) throw new Error('no 2d context');
        context.imageSmoothingQuality = 'high';
        context.drawImage(image, 0, 0, canvas.width, canvas.height);
        return { canvas, context };
      };
      const small = await draw(`data:image/png;base64,${file}`, size);
      const { canvas, context } =
        quality === null ? small : await draw(small.canvas.toDataURL('image/jpeg', quality), 1);
      const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
      let text = '';
      for (const byte of data) text += String.fromCharCode(byte);
      return { width: canvas.width, height: canvas.height, data: btoa(text) };
    },
    [png.toString('base64'), quality, size] as const,
  );
  await page.close();
  return { width, height, data: new Uint8ClampedArray(Buffer.from(data, 'base64')) };
}

/** Enlarges by linear interpolation. */
function enlargeFrom(whole: Pixels): Enlarge {
  return ({ left, top, width, height }, by) => {
    const large = { width: width * by, height: height * by };
    const data = new Uint8ClampedArray(large.width * large.height * 4);
    for (let y = 0; y < large.height; y += 1) {
      for (let x = 0; x < large.width; x += 1) {
        for (let channel = 0; channel < 4; channel += 1) {
          data[(y * large.width + x) * 4 + channel] = between(whole, left + x / by, top + y / by, channel);
        }
      }
    }
    return { ...large, data };
  };
}

function between({ width, height, data }: Pixels, x: number, y: number, channel: number): number {
  const x0 = Math.floor(x);
  const y0 = Math.floor(y);
  const at = (column: number, row: number) =>
    data[(Math.min(row, height - 1) * width + Math.min(column, width - 1)) * 4 + channel] ?? 0;
  const upper = at(x0, y0) * (x0 + 1 - x) + at(x0 + 1, y0) * (x - x0);
  const lower = at(x0, y0 + 1) * (x0 + 1 - x) + at(x0 + 1, y0 + 1) * (x - x0);
  return upper * (y0 + 1 - y) + lower * (y - y0);
}

/** The text of the QR code after a messenger has had the picture: JPEG of this quality, this size; null when it is not read. */
export async function codeAfterMessenger(
  context: BrowserContext,
  png: Buffer,
  quality: number,
  size: number,
): Promise<string | null> {
  const pixels = await drawn(context, png, quality, size);
  return readPictureCode(pixels, enlargeFrom(pixels));
}
