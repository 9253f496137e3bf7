import { charactersOf, type StepProbabilities } from '@/lib/core/ocr/lines/decode-line';
import { lineFromProbabilities } from '@/lib/core/ocr/lines/line-from-probabilities';
import { lineTensor } from '@/lib/core/ocr/lines/line-tensor';
import { indexLists } from '@/lib/core/ocr/lines/score-list';
import type { LineCrop, ReadingTools, Recogniser } from '@/lib/core/ocr/model/recogniser';
import type { SearchableTemplates, ShapeTemplates } from '@/lib/core/ocr/shapes/shape-templates';
import type { ReadLine } from '@/lib/core/record/pixels';
import { templatesOn } from '@/lib/platform/engine/nearest-templates';
import { type EngineFiles, type OpenedEngine, openEngine, sharesOf } from '@/lib/platform/engine/open-engine';
import { strokeContrastOn } from '@/lib/platform/engine/stroke-contrast';

export interface RecogniserFiles extends EngineFiles {
  /** the model's characters, one for each line */
  readonly dictionary: string;
}

/** What the engine does of a reading. */
export interface EngineTools extends Pick<ReadingTools, 'recogniser' | 'contrastOf'> {
  /** takes templates into its memory, and searches them there */
  searchable(templates: ShapeTemplates): SearchableTemplates;
}

/** Lines are read without a pause for so long at most: a message that stops the reading must come in. Milliseconds. */
const WITHOUT_PAUSE = 50;

/**
 * The recogniser on the project's own engine, and what lines are found by. What is read of a line depends on nothing but
 * the line, and is the same in every browser. null when a file is not the one that belongs there.
 */
export async function openEngineTools(files: RecogniserFiles): Promise<EngineTools | null> {
  const engine = await openEngine(files);
  const characters = charactersOf(files.dictionary);
  if (!engine || engine.plan.neck.head.outputs !== characters.length) return null;
  return {
    recogniser: recogniserOn(engine, characters),
    contrastOf: strokeContrastOn(engine),
    searchable: (templates) => templatesOn(engine, templates),
  };
}

function recogniserOn(engine: OpenedEngine, characters: readonly string[]): Recogniser {
  const lists = indexLists(characters);
  return {
    model: `PP-OCRv4-rec ${engine.checksum}`,
    async readCrops(crops, { signal }) {
      const lines: ReadLine[] = [];
      let paused = 0;
      for (const crop of crops) {
        if (performance.now() - paused > WITHOUT_PAUSE) {
          await new Promise((resolve) => setTimeout(resolve));
          paused = performance.now();
        }
        signal.throwIfAborted();
        lines.push(lineFromProbabilities(crop, probabilitiesOf(engine, crop, characters), lists));
      }
      return lines;
    },
  };
}

function probabilitiesOf(
  engine: OpenedEngine,
  crop: LineCrop,
  characters: readonly string[],
): StepProbabilities {
  const { data, width, scale } = lineTensor(crop);
  return { ...sharesOf(engine, { data, width }), characters, scale };
}
