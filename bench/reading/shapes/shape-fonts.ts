/** A face that templates are learned from. */
export interface ShapeFont {
  /** as fontconfig and Chromium name it */
  readonly family: string;
  readonly weight: number;
}

/**
 * Debian: fonts-noto-cjk, fonts-wqy-zenhei, fonts-wqy-microhei, fonts-arphic-uming, fonts-arphic-gbsn00lp,
 * fonts-lxgw-wenkai, fonts-smiley-sans, fonts-hanazono, fonts-cns11643-sung, fonts-cns11643-kai, fonts-cwtex-fs. Never the fonts that are only reported (bench/reading/fonts.ts), nor their relatives: no Noto
 * Serif, no AR PL Kaiti.
 */
export const SHAPE_FONTS: readonly ShapeFont[] = [
  { family: 'Noto Sans CJK SC', weight: 400 },
  { family: 'AR PL UMing CN', weight: 400 },
  { family: 'LXGW WenKai', weight: 400 },
  { family: 'WenQuanYi Micro Hei', weight: 400 },
  { family: 'WenQuanYi Zen Hei', weight: 400 },
  { family: 'TW-Sung', weight: 400 },
  { family: 'TW-Kai', weight: 400 },
  { family: 'HanaMinA', weight: 400 },
  { family: 'Smiley Sans', weight: 400 },
  { family: 'AR PL SungtiL GB', weight: 400 },
  { family: 'cwTeXFangSong', weight: 400 },
];

/**
 * Faces that have also the characters that nobody's name is spelt with, each in one or two files: a sans face with
 * U+3400–9FFF, and two Song faces, one of them with the extensions B to F.
 */
export const LARGE_FACES: readonly (readonly ShapeFont[])[] = [
  [{ family: 'Noto Sans CJK SC', weight: 400 }],
  [
    { family: 'HanaMinA', weight: 400 },
    { family: 'HanaMinB', weight: 400 },
  ],
  [{ family: 'TW-Sung', weight: 400 }],
];

/** One way to draw every character: sizes 12–28 px, sharp and resampled, PNG and JPEG. */
export interface GlyphLook {
  readonly size: number;
  /** drawn so many times larger and scaled down: other systems' greys, pictures scaled by the page */
  readonly via: number;
  readonly jpeg: number | null;
  readonly ink: string;
  readonly paper: string;
  /** placed between pixels */
  readonly between: boolean;
}

export const GLYPH_LOOKS: readonly GlyphLook[] = [
  { size: 14, via: 1, jpeg: null, ink: '#333', paper: '#fff', between: false },
  { size: 12, via: 1, jpeg: null, ink: '#000', paper: '#fff', between: false },
  { size: 16, via: 1, jpeg: 0.7, ink: '#222', paper: '#fff', between: false },
  { size: 28, via: 1, jpeg: null, ink: '#333', paper: '#fff', between: true },
  { size: 13, via: 3, jpeg: null, ink: '#333', paper: '#fff', between: true },
  { size: 15, via: 3, jpeg: 0.75, ink: '#555', paper: '#f4f4f4', between: true },
  { size: 18, via: 1, jpeg: null, ink: '#333', paper: '#fff', between: true },
  { size: 24, via: 2, jpeg: 0.7, ink: '#333', paper: '#fff', between: true },
];
