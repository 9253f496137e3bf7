/** Debian's Chinese fonts as Chromium names them: fonts-noto-cjk, fonts-wqy-*, fonts-arphic-*. */
export const FONTS = [
  'Noto Sans CJK SC',
  'WenQuanYi Micro Hei',
  'AR PL UMing CN',
  'WenQuanYi Zen Hei',
  'Noto Serif CJK SC',
  'AR PL UKai CN',
] as const;
export type BenchFont = (typeof FONTS)[number];

/** Never seen when a threshold is chosen: only reported. */
export const REPORT_FONTS: readonly BenchFont[] = ['Noto Serif CJK SC', 'AR PL UKai CN'];
export const TUNE_FONTS: readonly BenchFont[] = FONTS.filter((font) => !REPORT_FONTS.includes(font));

/** A face that only the part `wider` is drawn in, beside FONTS. */
export interface FurtherFont {
  /** as Chromium names it */
  readonly family: string;
  /** Debian's package; null: from npm (attack/web-faces.ts) */
  readonly package: string | null;
  /** drawn from the same outlines as a face that thresholds were chosen or templates learned with */
  readonly isKin: boolean;
}

/** Each draws every character of ordinary names and of all other values. */
export const FURTHER_FONTS: readonly FurtherFont[] = [
  // the face of Android until 2014; WenQuanYi Micro Hei was made from it
  { family: 'Droid Sans Fallback', package: 'fonts-droid-fallback', isKin: true },
  // made from AR PL Mingti2L and SungtiL, as AR PL UMing was
  { family: 'BabelStone Han', package: 'fonts-babelstone-han', isKin: true },
  { family: 'AR PL KaitiM GB', package: 'fonts-arphic-gkai00mp', isKin: false },
  { family: 'FandolKai', package: 'texlive-lang-chinese', isKin: false },
  { family: 'FandolSong', package: 'texlive-lang-chinese', isKin: false },
  { family: 'MiSans', package: null, isKin: false },
  { family: 'HarmonyOS Sans SC', package: null, isKin: false },
];

const SONG = ['AR PL UMing CN', 'Noto Serif CJK SC', 'BabelStone Han', 'FandolSong'];
const KAI = ['AR PL UKai CN', 'AR PL KaitiM GB', 'FandolKai'];

export function styleOf(font: string): 'Song' | 'Kai' | 'sans' {
  if (KAI.includes(font)) return 'Kai';
  return SONG.includes(font) ? 'Song' : 'sans';
}

/** Only reported until the margins of names were measured in it too (margins/faces.ts). */
const SINCE_TUNED_ON: readonly string[] = ['Noto Serif CJK SC'];

/** In what relation a face stands to those that thresholds were chosen with. */
export type FontStanding = 'tuned on' | 'kin of those tuned on' | 'never tuned on';

export function standingOf(font: string): FontStanding {
  const further = FURTHER_FONTS.find(({ family }) => family === font);
  if (further) return further.isKin ? 'kin of those tuned on' : 'never tuned on';
  const isReported = REPORT_FONTS.some((one) => one === font) && !SINCE_TUNED_ON.includes(font);
  return isReported ? 'never tuned on' : 'tuned on';
}
