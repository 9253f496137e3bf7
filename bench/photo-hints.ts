import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { shrink } from '@/lib/core/ocr/image/shrink';
import { measurePhoto } from '@/lib/core/photo/measure-photo';
import type { Pixels } from '@/lib/core/record/pixels';
import { readPng } from '@/tests/support/read-png';

/**
 * npx tsx bench/photo-hints.ts FOLDER: how sharp and how bright the PNG photos of a folder are found, as they are,
 * blurred, and dimmed. For the thresholds of lib/core/photo/photo-lines.ts.
 */
const MOST_PIXELS = 1_000_000;
/** standard deviations of a Gaussian, px of the picture that is measured */
const BLURS = [0, 1, 1.5, 2, 3, 5];
/** of the light that comes in; sRGB is about its 2.2th root */
const LIGHTS = [1, 0.5, 0.25, 0.125, 0.0625];

function blurred({ width, height, data }: Pixels, deviation: number): Pixels {
  if (deviation === 0) return { width, height, data };
  const reach = Math.ceil(3 * deviation);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, at) =>
    Math.exp(-((at - reach) ** 2) / (2 * deviation ** 2)),
  );
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const pass = (from: ArrayLike<number>, across: boolean): Float32Array => {
    const to = new Float32Array(data.length);
    for (let y = 0; y < height; y += 1) {
      for (let x = 0; x < width; x += 1) {
        for (let channel = 0; channel < 4; channel += 1) {
          let value = 0;
          for (let at = -reach; at <= reach; at += 1) {
            const u = across ? Math.min(width - 1, Math.max(0, x + at)) : x;
            const v = across ? y : Math.min(height - 1, Math.max(0, y + at));
            value += ((weights[at + reach] ?? 0) / sum) * (from[(v * width + u) * 4 + channel] ?? 0);
          }
          to[(y * width + x) * 4 + channel] = value;
        }
      }
    }
    return to;
  };
  return { width, height, data: Uint8ClampedArray.from(pass(pass(data, true), false), Math.round) };
}

function dimmed({ width, height, data }: Pixels, light: number): Pixels {
  const factor = light ** (1 / 2.2);
  return { width, height, data: data.map((value, at) => (at % 4 === 3 ? value : value * factor)) };
}

const [folder = '.'] = process.argv.slice(2);
console.log(`photo\tsharpness, blurred by ${BLURS.join(' ')}\tbrightness, light × ${LIGHTS.join(' ')}`);
for (const name of readdirSync(folder).filter((file) => file.endsWith('.png'))) {
  const whole = readPng(join(folder, name));
  const photo = shrink(whole, Math.sqrt((whole.width * whole.height) / MOST_PIXELS));
  const sharp = BLURS.map((blur) => measurePhoto(blurred(photo, blur)).sharpness?.toFixed(2) ?? '–');
  const light = LIGHTS.map((part) => measurePhoto(dimmed(photo, part)).brightness);
  console.log(`${name}\t${sharp.join(' ')}\t${light.join(' ')}`);
}
