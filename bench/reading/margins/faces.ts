import { FALLBACKS } from '@/bench/reading/attack/faces';

/** A face and how characters are drawn in it; size in CSS px, at one device px each. */
export interface MeasuringFace {
  readonly family: string;
  readonly size: number;
  readonly ink: string;
  /** white where nothing is said */
  readonly paper?: string;
  /** quality of a JPEG that they went through */
  readonly jpeg: number | null;
  /** further CSS (`Sheet`) */
  readonly css?: string;
}

/** All characters are drawn in these: a sans face and a Song face that have most of them. */
export const FIRST_FACES: readonly MeasuringFace[] = [
  { family: 'Noto Sans CJK SC', size: 14, ink: '#333', jpeg: null },
  { family: 'HanaMinA', size: 15, ink: '#333', jpeg: null },
];

/** And in these what is most like another, or came near it in one of the first. */
export const FURTHER_FACES: readonly MeasuringFace[] = [
  { family: 'Noto Serif CJK SC', size: 14, ink: '#333', jpeg: null },
  { family: 'WenQuanYi Micro Hei', size: 13, ink: '#333', jpeg: null },
  { family: 'AR PL UMing CN', size: 14, ink: '#333', jpeg: null },
  { family: 'BabelStone Han', size: 15, ink: '#333', jpeg: 75 },
  { family: 'TW-Sung', size: 16, ink: '#333', jpeg: 75 },
  { family: 'TW-Kai', size: 16, ink: '#333', jpeg: null },
  { family: 'WenQuanYi Zen Hei', size: 12, ink: '#000', jpeg: null },
];

/** What came as near as that in one look is drawn in all faces in these too. */
export const FURTHER_LOOKS: readonly MeasuringFace[] = [...FIRST_FACES, ...FURTHER_FACES].flatMap(
  ({ family }) => [
    { family, size: 12, ink: '#000', jpeg: null },
    { family, size: 13, ink: '#333', jpeg: null },
    { family, size: 16, ink: '#fff', paper: '#1a6fb5', jpeg: null },
    { family, size: 18, ink: '#333', jpeg: 75 },
    { family, size: 14, ink: '#333', jpeg: null, css: 'font-weight:700' },
  ],
);

/** The files of one face. */
export function ownFamiliesOf({ family }: Pick<MeasuringFace, 'family'>): readonly string[] {
  return family === 'HanaMinA' ? [family, 'HanaMinB'] : [family];
}

/** As CSS names them: the face, and what draws the characters that it lacks. */
export function familiesOf(face: MeasuringFace): string {
  return [...ownFamiliesOf(face), ...FALLBACKS].map((one) => `'${one}'`).join(',');
}
