import { type WebFace, webFaces } from './web-faces';

/** A face that names are drawn in. */
export interface Face {
  readonly family: string;
  /** from npm, where it is no face of Debian's */
  readonly web?: WebFace;
  /** whether templates, lists or thresholds were learned or chosen with it */
  readonly isTuned: boolean;
}

const [MI_SANS, HARMONY_OS] = webFaces;

export const FACES: readonly Face[] = [
  { family: 'Noto Sans CJK SC', isTuned: true },
  { family: 'WenQuanYi Micro Hei', isTuned: true },
  { family: 'WenQuanYi Zen Hei', isTuned: true },
  { family: 'AR PL UMing CN', isTuned: true },
  { family: 'Noto Serif CJK SC', isTuned: true },
  { family: 'AR PL UKai CN', isTuned: false },
  { family: MI_SANS.family, web: MI_SANS, isTuned: false },
  { family: HARMONY_OS.family, web: HARMONY_OS, isTuned: false },
];

/** Faces of Debian's that are looked through for characters that they draw alike (write-twins.ts). */
export const TWIN_FACES = [
  'Noto Sans CJK SC',
  'Noto Serif CJK SC',
  'WenQuanYi Micro Hei',
  'WenQuanYi Zen Hei',
  'AR PL UMing CN',
  'AR PL UKai CN',
  'AR PL KaitiM GB',
  'Droid Sans Fallback',
  'BabelStone Han',
  'HanaMinA',
  'TW-Sung',
  'TW-Kai',
  'LXGW WenKai',
] as const;

/** Those of them that nothing was learned from. */
export const UNTUNED: readonly string[] = ['AR PL UKai CN', 'AR PL KaitiM GB', 'Droid Sans Fallback'];

/** What a system draws where a face lacks a character. */
export const FALLBACKS = ['Noto Sans CJK SC', 'HanaMinA', 'HanaMinB', 'BabelStone Han'] as const;
