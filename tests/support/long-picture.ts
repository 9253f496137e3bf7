import type { Pixels } from '@/lib/core/record/pixels';
import { drawnPixels, writing } from './drawn-pixels';

/** A picture put together of screenshots: something like a chat, and a screenshot `top` px from the top, white around it. */
export function longPicture(
  part: Pixels,
  { width, height, top }: { width: number; height: number; top: number },
): Pixels {
  const chat = Array.from({ length: 8 }, (_, at) => 60 + at * Math.floor(height / 8)).filter(
    (y) => y + 40 < top || y > top + part.height,
  );
  const long = drawnPixels(
    width,
    height,
    chat.flatMap((y) => writing(40, y, 6, 28)),
  );
  const left = Math.floor((width - part.width) / 2);
  for (let y = 0; y < part.height; y += 1) {
    const row = part.data.subarray(y * part.width * 4, (y + 1) * part.width * 4);
    long.data.set(row, ((top + y) * width + left) * 4);
  }
  return long;
}
