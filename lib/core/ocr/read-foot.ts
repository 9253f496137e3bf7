import { SURE_PROBABILITY } from '@/lib/core/confidence/thresholds';
import type { PixelBox, Pixels, ReadLine } from '@/lib/core/record/pixels';
import { pictureLines } from './image/picture-lines';
import { cropLine, cutOut, LOOKS } from './lines/crop-line';
import { type ReadText, UNSURE } from './model/pixel-reader';
import type { ReadCropsOptions, ReadingTools } from './model/recogniser';

/** The strip of our picture is no higher than so many times the picture's width (strip-layout.ts), code included. */
const FOOT = 1.6;
/** More is no strip. Lines. */
const MOST_LINES = 120;
/** Lines read at once: small enough for stopping. The looks that are not squeezed: notes of a strip have 12 px. */
const BATCH = 6;

/** The lines at the foot of a picture, from the top, each looked at twice. Rejects as the recogniser does. */
export async function readFoot(
  picture: Pixels,
  { recogniser, contrastOf }: ReadingTools,
  options: ReadCropsOptions,
): Promise<readonly ReadText[]> {
  const { pixels, places } = pictureLines(footOf(picture), contrastOf);
  const last = places.slice(-MOST_LINES);
  const texts: ReadText[] = [];
  for (let at = 0; at < last.length; at += BATCH) {
    const boxes = last.slice(at, at + BATCH);
    const looks = boxes.flatMap((box) => LOOKS.slice(1, 3).map((look) => cropLine(pixels, box, look)));
    const lines = await recogniser.readCrops(looks, options);
    for (let line = 0; line < lines.length; line += 2) {
      const [first, second] = [lines[line], lines[line + 1]];
      if (first && second) texts.push([sureCharacters(first), sureCharacters(second)]);
    }
  }
  return texts;
}

/** Signs that are not sure are left out: they decide nothing. */
function sureCharacters({ characters }: ReadLine): string {
  return characters
    .map(({ character, probability }) => {
      if (probability >= SURE_PROBABILITY) return character;
      return /[\p{L}\p{N}]/u.test(character) ? UNSURE : '';
    })
    .join('');
}

function footOf(picture: Pixels): Pixels {
  const height = Math.min(picture.height, Math.round(picture.width * FOOT));
  const box: PixelBox = { left: 0, top: picture.height - height, width: picture.width, height };
  return height === picture.height ? picture : cutOut(picture, box);
}
