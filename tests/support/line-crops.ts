import { pictureLines } from '@/lib/core/ocr/image/picture-lines';
import { cropLine, LOOKS } from '@/lib/core/ocr/lines/crop-line';
import { type LineTensor, lineTensor } from '@/lib/core/ocr/lines/line-tensor';
import type { LineCrop } from '@/lib/core/ocr/model/recogniser';
import type { Pixels } from '@/lib/core/record/pixels';
import { contrastOf } from '@/tests/support/node-contrast';

/** Every line of a picture in every look at it. */
export function lineCrops(picture: Pixels): readonly LineCrop[] {
  const { pixels, places } = pictureLines(picture, contrastOf);
  return places.flatMap((place) => LOOKS.map((look) => cropLine(pixels, place, look)));
}

/** The same as the recogniser is given them. */
export function lineTensors(picture: Pixels): readonly LineTensor[] {
  return lineCrops(picture).map(lineTensor);
}
