import { execFileSync } from 'node:child_process';
import { type BenchFont, FONTS, FURTHER_FONTS } from './fonts';

const PACKAGES: Readonly<Record<BenchFont, string>> = {
  'Noto Sans CJK SC': 'fonts-noto-cjk',
  'Noto Serif CJK SC': 'fonts-noto-cjk',
  'WenQuanYi Micro Hei': 'fonts-wqy-microhei',
  'WenQuanYi Zen Hei': 'fonts-wqy-zenhei',
  'AR PL UMing CN': 'fonts-arphic-uming',
  'AR PL UKai CN': 'fonts-arphic-ukai',
};

/** Fonts that this machine lacks, each with its Debian package: another font would be drawn in their place. */
export function fontsMissing(): readonly string[] {
  return missingOf(FONTS.map((font) => [font, PACKAGES[font]]));
}

/** The same of the faces of the part `wider`; those that npm brings are not asked for. */
export function furtherFontsMissing(): readonly string[] {
  return missingOf(FURTHER_FONTS.map(({ family, package: from }) => [family, from]));
}

function missingOf(fonts: readonly (readonly [family: string, from: string | null])[]): readonly string[] {
  const families = execFileSync('fc-list', [':', 'family'], { encoding: 'utf8' });
  return fonts
    .filter(([family, from]) => from !== null && !families.includes(family))
    .map(([family, from]) => `${family} (${from})`);
}
