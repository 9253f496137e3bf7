import { lowestProbability } from '@/lib/core/confidence/lowest-probability';
import type { PixelBox, Pixels } from '@/lib/core/record/pixels';
import { pictureLines } from './image/picture-lines';
import { cropLine, cutOut, LOOKS } from './lines/crop-line';
import type { ReadText } from './model/pixel-reader';
import type { ReadCropsOptions, ReadingTools } from './model/recogniser';

/** The strip of our picture is no higher than so many times the picture's width (strip-layout.ts), code included. */
const FOOT = 1.6;
/** More is no strip. Lines. */
const MOST_LINES = 120;
/** Lines read at once: small enough for stopping. */
const BATCH = 6;

/** The lines at the foot of a picture, from the top, each looked at twice. Rejects as the recogniser does. */
export async function readFoot(
  picture: Pixels,
  { recogniser }: ReadingTools,
  options: ReadCropsOptions,
): Promise<readonly ReadText[]> {
  const { pixels, places } = pictureLines(footOf(picture));
  const last = places.slice(-MOST_LINES);
  const texts: ReadText[] = [];
  for (let at = 0; at < last.length; at += BATCH) {
    const boxes = last.slice(at, at + BATCH);
    const looks = boxes.flatMap((box) => LOOKS.slice(0, 2).map((look) => cropLine(pixels, box, look)));
    const lines = await recogniser.readCrops(looks, options);
    for (let line = 0; line < lines.length; line += 2) {
      const [first, second] = [lines[line], lines[line + 1]];
      if (!first || !second) continue;
      const same = first.text === second.text;
      const probability = same ? Math.min(lowestProbability(first), lowestProbability(second)) : 0;
      texts.push({ text: second.text, probability });
    }
  }
  return texts;
}

function footOf(picture: Pixels): Pixels {
  const height = Math.min(picture.height, Math.round(picture.width * FOOT));
  const box: PixelBox = { left: 0, top: picture.height - height, width: picture.width, height };
  return height === picture.height ? picture : cutOut(picture, box);
}
