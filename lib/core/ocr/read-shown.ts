import { bottomOf, middleOf, rightOf } from '@/lib/core/ocr/image/boxes';
import { pictureLines } from '@/lib/core/ocr/image/picture-lines';
import { cropLine, cutOut, LOOKS } from '@/lib/core/ocr/lines/crop-line';
import type { ReadCropsOptions, ReadingTools } from '@/lib/core/ocr/model/recogniser';
import type { ShownLine, ShownPicture, ShownReading, ShownValue } from '@/lib/core/ocr/model/shown-reader';
import type { PixelBox, PixelEvidence, Pixels } from '@/lib/core/record/pixels';
import { readValuePixels } from './read-value-pixels';

/** What a value's reading wants around its box; of it the outer 5 px are its neighbours'. */
const AIR = 6;
/** So wide is a part of an ID number at least, in its height; a single digit is narrower than it is high. */
const WIDE = 3;
const SINGLE = 1.1;
/** So many single characters may be a number that is written apart. */
const LEAST_SINGLES = 8;
const MOST_LINES = 400;
/** Lines read at once: small enough for stopping. */
const BATCH = 6;

/**
 * Reads a picture that is about to be saved: every value that was judged, against what was judged; and all other
 * writing that is wide enough for a number and not covered. Rejects as the recogniser does.
 */
export async function readShown(
  pixels: Pixels,
  { values, covered }: Pick<ShownPicture, 'values' | 'covered'>,
  tools: ReadingTools,
  options: ReadCropsOptions,
): Promise<ShownReading> {
  const evidence: PixelEvidence[] = [];
  for (const value of values) evidence.push(await readValue(pixels, value, tools, options));
  const read = values.flatMap(({ boxes }, at) => {
    const [box, ...more] = boxes;
    // what is partly covered is read as it stands
    const isOpen = box && more.length === 0 && !covered.some((one) => overlap(one, box));
    return isOpen ? [{ box, text: textOf(evidence[at]) }] : [];
  });
  const lines = await readLines(coverUp(pixels, covered), read, tools, options);
  return { evidence, lines: [...read, ...lines] };
}

async function readValue(
  pixels: Pixels,
  { boxes, said }: ShownValue,
  tools: ReadingTools,
  { signal }: ReadCropsOptions,
): Promise<PixelEvidence> {
  const parts: PixelEvidence[] = [];
  for (const box of boxes) {
    parts.push(await readValuePixels(cutOut(pixels, withAir(box)), tools, { signal, said }));
  }
  return { lines: parts.flatMap(({ lines }) => lines), crop: '' };
}

async function readLines(
  pixels: Pixels,
  read: readonly { readonly box: PixelBox }[],
  { recogniser, contrastOf }: ReadingTools,
  options: ReadCropsOptions,
): Promise<readonly ShownLine[]> {
  const found = pictureLines(pixels, contrastOf);
  const singles = found.places.filter(({ width, height }) => width <= SINGLE * height);
  const places = found.places
    .filter(
      (box) => mayTell(box, singles.length) && !read.some((one) => isInside(found.inWhole(box), one.box)),
    )
    .slice(0, MOST_LINES);
  const lines: ShownLine[] = [];
  for (let at = 0; at < places.length; at += BATCH) {
    const boxes = places.slice(at, at + BATCH);
    const crops = boxes.map((box) => cropLine(found.pixels, box, LOOKS[0]));
    const texts = await recogniser.readCrops(crops, options);
    lines.push(...boxes.map((box, index) => ({ box: found.inWhole(box), text: texts[index]?.text ?? '' })));
  }
  return lines;
}

function mayTell({ width, height }: PixelBox, singles: number): boolean {
  return width >= WIDE * height || (singles >= LEAST_SINGLES && width <= SINGLE * height);
}

function textOf(evidence: PixelEvidence | undefined): string {
  return (evidence?.lines ?? []).map(([first]) => first?.text ?? '').join('');
}

function withAir({ left, top, width, height }: PixelBox): PixelBox {
  return { left: left - AIR, top: top - AIR, width: width + 2 * AIR, height: height + 2 * AIR };
}

function overlap(one: PixelBox, other: PixelBox): boolean {
  return (
    one.left < rightOf(other) &&
    other.left < rightOf(one) &&
    one.top < bottomOf(other) &&
    other.top < bottomOf(one)
  );
}

/** Whether a line is one of a value's. */
function isInside(line: PixelBox, box: PixelBox): boolean {
  const middle = middleOf(line);
  return (
    middle >= box.top &&
    middle <= bottomOf(box) &&
    line.left >= box.left - AIR &&
    rightOf(line) <= rightOf(box) + AIR
  );
}

/** A copy in which the covered boxes show the paper beside them. */
function coverUp(pixels: Pixels, covered: readonly PixelBox[]): Pixels {
  const { width, height } = pixels;
  const data = pixels.data.slice();
  const words = new Uint32Array(data.buffer);
  for (const box of covered) {
    const [left, top] = [Math.max(0, box.left), Math.max(0, box.top)];
    const paper = words[top * width + Math.max(0, left - 1)] ?? 0;
    for (let y = top; y < Math.min(height, bottomOf(box)); y += 1) {
      words.fill(paper, y * width + left, y * width + Math.min(width, rightOf(box)));
    }
  }
  return { width, height, data };
}
