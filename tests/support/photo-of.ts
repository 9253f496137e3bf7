import type { Pixels } from '@/lib/core/record/pixels';

export interface PhotoLook {
  readonly width: number;
  readonly height: number;
  /** px of the photo for one px of the screen */
  readonly scale: number;
  /** degrees, clockwise */
  readonly angle: number;
  /** by how much the far side of the screen is smaller, 0–0.1 */
  readonly lean: number;
  /** the same of its upper side, seen from below; 0 when absent */
  readonly tilt?: number;
  /** grey levels of noise */
  readonly noise: number;
  /** how dark the lines between the screen's own dots are, 0–1: seen by the phone's dots they make moiré; 0 when absent */
  readonly grid?: number;
}

/** A screen as a phone photographs it: larger, turned, seen from the side, lit from one side, with noise. Always the same. */
export function photoOf(screen: Pixels, look: PhotoLook): Pixels {
  const { width, height, scale, angle, lean, noise, grid = 0, tilt = 0 } = look;
  const data = new Uint8ClampedArray(width * height * 4);
  const [sin, cos] = [Math.sin((angle * Math.PI) / 180), Math.cos((angle * Math.PI) / 180)];
  let seed = 7;
  for (let y = 0, at = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1, at += 4) {
      const [dx, dy] = [x - width / 2, y - height / 2];
      const far = scale * (1 - (lean * dx) / width + (tilt * dy) / height);
      const u = (dx * cos + dy * sin) / far + screen.width / 2;
      const v = (dy * cos - dx * sin) / far + screen.height / 2;
      const light = 0.78 + 0.22 * (1 - x / width) - 0.06 * Math.cos((x + 2 * y) / 900);
      seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
      const grain = ((seed >>> 16) / 65_536 - 0.5) * 2 * noise;
      for (let channel = 0; channel < 3; channel += 1) {
        data[at + channel] = light * dots(grid, u + channel / 3, v) * sampled(screen, u, v, channel) + grain;
      }
      data[at + 3] = 255;
    }
  }
  return { width, height, data };
}

/** Red, green and blue of a dot stand beside each other; between rows there is less to see. */
function dots(grid: number, u: number, v: number): number {
  if (grid === 0) return 1;
  const between = (at: number): number => 0.5 + 0.5 * Math.cos(2 * Math.PI * at);
  return 1 - grid * (0.7 * between(u) + 0.3 * between(v));
}

/** Between pixels; what lies beside the screen is the wall, a dark grey. */
function sampled({ width, height, data }: Pixels, u: number, v: number, channel: number): number {
  const [x, y] = [Math.floor(u), Math.floor(v)];
  if (x < 0 || y < 0 || x >= width - 1 || y >= height - 1) return 60;
  const value = (dx: number, dy: number): number => data[((y + dy) * width + x + dx) * 4 + channel] ?? 0;
  const [p, q] = [u - x, v - y];
  return (value(0, 0) * (1 - p) + value(1, 0) * p) * (1 - q) + (value(0, 1) * (1 - p) + value(1, 1) * p) * q;
}
