import type { LineCrop } from '@/lib/core/ocr/model/recogniser';
import type { ReadLine } from '@/lib/core/record/pixels';
import { decodeLine, type StepProbabilities } from './decode-line';
import { dropStraySpaces } from './drop-stray-spaces';
import { type IndexedLists, scoreLists } from './score-list';

/** What the recogniser says of a crop → the line as read, with the closed lists it may come from. */
export function lineFromProbabilities(
  crop: LineCrop,
  probabilities: StepProbabilities,
  lists: IndexedLists,
): ReadLine {
  const characters = dropStraySpaces(decodeLine(probabilities), crop.ink.height);
  const text = characters.map(({ character }) => character).join('');
  const { width, height } = crop.pixels;
  return { text, characters, width, height, ink: crop.ink, listed: scoreLists(probabilities, lists, text) };
}
