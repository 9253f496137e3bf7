/** Size of a PNG in px. */
export interface CropSize {
  readonly width: number;
  readonly height: number;
}

const PNG_URL = 'data:image/png;base64,';
/** The first 24 bytes: signature, length and name of the first chunk, width, height. */
const HEAD_CHARACTERS = 32;
const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const LONGEST_SIDE = 10_000;

/** The size that a PNG's head tells; null when the URL is no PNG or no sensible one. Nothing else is decoded. */
export function cropSize(url: string): CropSize | null {
  if (!url.startsWith(PNG_URL)) return null;
  const head = bytesOf(url.slice(PNG_URL.length, PNG_URL.length + HEAD_CHARACTERS));
  if (head.length < 24 || SIGNATURE.some((byte, at) => head[at] !== byte)) return null;
  const width = bigEndian(head, 16);
  const height = bigEndian(head, 20);
  const sensible = Math.min(width, height) > 0 && Math.max(width, height) <= LONGEST_SIDE;
  return sensible ? { width, height } : null;
}

/** How a crop is drawn, CSS px. */
export interface CropDrawing extends CropSize {
  /** as many times as large as it was read */
  readonly scale: number;
  /** size of type in which a text has the height of the crop's characters */
  readonly em: number;
  /** paper left of the first character */
  readonly paper: number;
}

/** Below this height a crop is drawn twice as large, px. */
const SMALL = 44;
/** Paper around the ink of a crop, px. */
const PAPER = 6;
const SMALLEST_EM = 14;
const LARGEST_EM = 40;
/** From here on the height is that of several lines. */
const SEVERAL_LINES = 1.7;
/** Height of a line of several, in em. */
const LINE_HEIGHT = 1.4;

/**
 * The size of `text` beside the crop it was read from; `crops`: over how many of them it is spread, line by line. A
 * crop is drawn at the size it was read at, or twice that.
 */
export function cropDrawing(size: CropSize, text: string, crops = 1): CropDrawing {
  const scale = size.height < SMALL ? 2 : 1;
  const inkWidth = Math.max(1, size.width - 2 * PAPER) * scale;
  const inkHeight = Math.max(1, size.height - 2 * PAPER) * scale;
  // with its blurred edges the ink of Han characters is as high as their em
  const ems = emsOf(text) / crops;
  const several = ems > 0 && inkHeight > SEVERAL_LINES * (inkWidth / ems);
  const em = several ? Math.sqrt((inkWidth * inkHeight) / (ems * LINE_HEIGHT)) : inkHeight;
  return {
    width: size.width * scale,
    height: size.height * scale,
    scale,
    em: Math.round(Math.min(LARGEST_EM, Math.max(SMALLEST_EM, em))),
    paper: PAPER * scale,
  };
}

/** About how wide a text is: Latin letters and digits are half as wide. */
function emsOf(text: string): number {
  return Array.from(text).reduce((sum, one) => sum + (/[\u0020-\u007e]/.test(one) ? 0.55 : 1), 0);
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

function bytesOf(base64: string): readonly number[] {
  const bytes: number[] = [];
  let bits = 0;
  let held = 0;
  for (const character of base64) {
    const value = DIGITS.indexOf(character);
    if (value < 0) break;
    held = (held << 6) | value;
    bits += 6;
    if (bits >= 8) {
      bits -= 8;
      bytes.push((held >> bits) & 0xff);
    }
    held &= (1 << bits) - 1;
  }
  return bytes;
}

function bigEndian(bytes: readonly number[], at: number): number {
  return bytes.slice(at, at + 4).reduce((sum, byte) => sum * 256 + byte, 0);
}
