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
