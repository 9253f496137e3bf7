import { FONTS, FURTHER_FONTS } from './fonts';
import type { Background } from './record-html';
import type { SampleId, SampleScale } from './sample';

/** The faces that the part `wider` is drawn in. */
export const WIDER_FONTS: readonly string[] = [...FONTS, ...FURTHER_FONTS.map(({ family }) => family)];
/** On what it is drawn: as most pages, on a gradient, light on dark, white on colour. */
export const WIDER_BACKGROUNDS: readonly Background[] = [
  'plain',
  'ruled',
  'gradient',
  'dark',
  'green',
  'blue',
];
/** CSS px */
const SIZES = [12, 14, 16] as const;
const SCALES: Readonly<Record<SampleId['kind'], readonly SampleScale[]>> = {
  picture: [1, 1.25, 1.5, 2],
  // each again at twice the scale
  values: [1, 1.25, 1.5],
};

/** How many samples of a kind meet every face at every scale and size once. */
export function widerRound(kind: SampleId['kind']): number {
  return WIDER_FONTS.length * SCALES[kind].length * SIZES.length;
}

/** Scale and size of a sample: all faces have one turn at the same, then comes the next. */
export function widerTurn(
  kind: SampleId['kind'],
  index: number,
): { readonly scale: SampleScale; readonly size: number } {
  const turn = Math.floor(index / WIDER_FONTS.length);
  const scales = SCALES[kind];
  return {
    scale: scales[turn % scales.length] ?? 1,
    size: SIZES[Math.floor(turn / scales.length) % SIZES.length] ?? 12,
  };
}

/** Three rounds of pictures and one of protected pages. */
export const WIDER_PICTURES = 3 * widerRound('picture');
export const WIDER_PAGES = widerRound('values');
