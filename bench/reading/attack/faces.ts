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

/** What a system draws where a face lacks a character. */
export const FALLBACKS = ['Noto Sans CJK SC', 'HanaMinA', 'HanaMinB', 'BabelStone Han'] as const;
