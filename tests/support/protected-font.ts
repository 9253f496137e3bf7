import { randomInt } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Face, Font, Blob as FontBlob } from 'harfbuzzjs';
import { type CodedGlyph, withCmap } from './font-tables';

/** A web font that shows characters at code points of plane 16 only, as CHSI's does; other ones for every font made. */
export interface ProtectedFont {
  /** TrueType or OpenType */
  readonly file: Buffer;
  /** The same text in the font's code points; characters that it does not hold stay as they are. */
  encode(text: string): string;
}

export interface OpenFont {
  readonly path: string;
  /** which face of a collection */
  readonly index: number;
}

/** Debian's fonts-noto-cjk (scripts/setup.mjs installs it), and where other systems keep the same or a like one. */
const OPEN_FONTS: readonly OpenFont[] = [
  { path: '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc', index: 2 },
  { path: '/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc', index: 2 },
  { path: '/usr/share/fonts/google-noto-cjk/NotoSansCJK-Regular.ttc', index: 2 },
  { path: '/System/Library/Fonts/STHeiti Light.ttc', index: 1 },
  { path: 'C:\\Windows\\Fonts\\msyh.ttc', index: 0 },
];

const FIRST_CODE = 0x100000;
const LAST_CODE = 0x10fffd;

/** The first open font with Chinese characters on this machine. Throws when there is none. */
export function findOpenFont(): OpenFont {
  const found = OPEN_FONTS.find(({ path }) => existsSync(path));
  if (found) return found;
  throw new Error('There is no open Chinese font to make a practice font of: install fonts-noto-cjk.');
}

/**
 * Makes a font that holds exactly these characters. The glyphs are cut out by HarfBuzz, which every browser uses for
 * the same and which is kept up with them; the table from code points to glyphs is written here.
 */
export async function makeProtectedFont(
  characters: string,
  open: OpenFont = findOpenFont(),
): Promise<ProtectedFont> {
  const { subset, wanted, glyphOf } = await glyphsOf(characters, open);
  const codes = new Map<string, number>();
  const glyphs: CodedGlyph[] = [];
  const free = differentCodes(wanted.length);
  for (const [at, character] of wanted.entries()) {
    const glyph = glyphOf(character);
    const code = free[at];
    if (!glyph || code === undefined) continue;
    codes.set(character, code);
    glyphs.push({ code, glyph });
  }
  return {
    file: withCmap(subset, glyphs),
    encode: (text) =>
      [...text].map((character) => String.fromCodePoint(codes.get(character) ?? codeOf(character))).join(''),
  };
}

/** An open font cut down to these characters, and which of its glyphs draws one of them (0: none). */
export async function glyphsOf(characters: string, open: OpenFont = findOpenFont()) {
  const wanted = [...new Set(characters)].filter((character) => character.trim() !== '');
  const subset = await subsetOf(open, wanted);
  const font = new Font(new Face(new FontBlob(new Uint8Array(subset)), 0));
  return { subset, wanted, glyphOf: (character: string) => font.nominalGlyph(codeOf(character)) };
}

/** A font that draws one character for another, as `{ '1': '7' }` draws 7 where the text says 1; it holds no others. */
export async function makeSwappedFont(
  drawn: Readonly<Record<string, string>>,
  open: OpenFont = findOpenFont(),
): Promise<Buffer> {
  const { subset, glyphOf } = await glyphsOf(Object.values(drawn).join(''), open);
  const glyphs = Object.entries(drawn)
    .map(([said, shown]) => ({ code: codeOf(said), glyph: glyphOf(shown) ?? 0 }))
    .sort((one, other) => one.code - other.code);
  return withCmap(subset, glyphs);
}

function codeOf(character: string): number {
  return character.codePointAt(0) ?? 0xfffd;
}

function differentCodes(count: number): readonly number[] {
  const codes = new Set<number>();
  while (codes.size < count) codes.add(randomInt(FIRST_CODE, LAST_CODE + 1));
  return [...codes];
}

/** The functions of harfbuzz-subset.wasm that are used here; its own types do not cover them. */
interface Subsetter {
  readonly memory: WebAssembly.Memory;
  _initialize(): void;
  malloc(bytes: number): number;
  free(address: number): void;
  hb_blob_create(data: number, length: number, mode: number, user: number, destroy: number): number;
  hb_blob_destroy(blob: number): void;
  hb_blob_get_length(blob: number): number;
  hb_blob_get_data(blob: number, length: number): number;
  hb_face_create(blob: number, index: number): number;
  hb_face_destroy(face: number): void;
  hb_face_reference_blob(face: number): number;
  hb_set_add(set: number, value: number): void;
  hb_subset_input_create_or_fail(): number;
  hb_subset_input_destroy(input: number): void;
  hb_subset_input_unicode_set(input: number): number;
  hb_subset_or_fail(face: number, input: number): number;
}

const WRITABLE = 2;

async function subsetOf({ path, index }: OpenFont, characters: readonly string[]): Promise<Buffer> {
  // one instance for each font: its memory holds the whole collection
  const hb = await loadSubsetter();
  const source = readFileSync(path);
  const data = hb.malloc(source.length);
  new Uint8Array(hb.memory.buffer).set(source, data);
  const blob = hb.hb_blob_create(data, source.length, WRITABLE, 0, 0);
  const face = hb.hb_face_create(blob, index);
  const input = hb.hb_subset_input_create_or_fail();
  const unicodes = hb.hb_subset_input_unicode_set(input);
  for (const character of characters) hb.hb_set_add(unicodes, codeOf(character));
  const subset = hb.hb_subset_or_fail(face, input);
  if (subset === 0) throw new Error(`The font ${path} could not be cut to the characters of a page.`);
  const result = hb.hb_face_reference_blob(subset);
  const start = hb.hb_blob_get_data(result, 0);
  return Buffer.from(new Uint8Array(hb.memory.buffer, start, hb.hb_blob_get_length(result)));
}

async function loadSubsetter(): Promise<Subsetter> {
  const path = createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm');
  const { instance } = await WebAssembly.instantiate(readFileSync(path));
  const subsetter = instance.exports as unknown as Subsetter;
  subsetter._initialize();
  return subsetter;
}
