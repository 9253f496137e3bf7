import { isDangerous } from '@/lib/core/characters/rivals-of';
import { SHAPE_MARGIN_IN_NAMES } from '@/lib/core/confidence/thresholds';
import type {
  CharacterProbability,
  ListScore,
  PixelEvidence,
  ReadLine,
  ShapeEvidence,
} from '@/lib/core/record/pixels';
import type { FieldReading } from '@/lib/core/record/reading';

export interface EvidenceOptions {
  /** of every character; 0.999 without it */
  readonly probability?: number;
  /** what else had a probability, by place in the text */
  readonly others?: Readonly<Record<number, readonly CharacterProbability[]>>;
  /** what each crop read, when they do not agree */
  readonly crops?: readonly string[];
  readonly listed?: readonly ListScore[];
  /**
   * what the shape check said, by place in the text; elsewhere it is content with Han that is not dangerous. null: it was
   * not there
   */
  readonly shapes?: Readonly<Record<number, ShapeEvidence>> | null;
  /** places whose character was drawn but not read: the next one stands one further right */
  readonly unreadBefore?: readonly number[];
  /** em of ink behind the last character */
  readonly tail?: number;
}

const EM = 16;
const HAN = /^\p{Script=Han}$/u;
const CONTENT: ShapeEvidence = { margin: SHAPE_MARGIN_IN_NAMES, rival: '〇', distance: 9 };
const CROP = 'data:image/png;base64,iVBORw0KGgo=';

/** One line as the recogniser reads it in one crop: characters one em apart, digits half an em, ink around them. */
export function readLineOf(text: string, options: EvidenceOptions = {}): ReadLine {
  const { probability = 0.999, others = {}, unreadBefore = [], tail = 0, listed, shapes = {} } = options;
  let at = 4;
  const characters = Array.from(text, (character, index) => {
    const width = /[\dXx]/.test(character) ? EM / 2 : EM;
    if (unreadBefore.includes(index)) at += width;
    const middle = at + width / 2;
    at += width;
    const read = {
      character,
      probability,
      left: middle - 1.5,
      right: middle + 1.5,
      others: others[index] ?? [],
    };
    const shape = shapes && (shapes[index] ?? contentWith(character));
    return shape ? { ...read, shape } : read;
  });
  const ink = { left: 4, top: 2, width: at - 4 + tail * EM, height: EM };
  const line = { text, characters, width: at + 4, height: EM + 4, ink };
  return listed === undefined ? line : { ...line, listed };
}

function contentWith(character: string): ShapeEvidence | null {
  return HAN.test(character) && !isDangerous(character) ? CONTENT : null;
}

/** A value of one line, three crops. */
export function evidenceOf(text: string, options: EvidenceOptions = {}): PixelEvidence {
  const crops = options.crops ?? [text, text, text];
  return { lines: [crops.map((crop) => readLineOf(crop, options))], crop: CROP };
}

/** A field read from pixels. */
export function pixelReading(text: string, options: EvidenceOptions = {}): FieldReading {
  return {
    state: 'pixels',
    text,
    evidence: evidenceOf(text, options),
  };
}
