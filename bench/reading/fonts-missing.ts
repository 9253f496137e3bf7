import { execFileSync } from 'node:child_process';
import { type BenchFont, FONTS } from './fonts';

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
  const families = execFileSync('fc-list', [':', 'family'], { encoding: 'utf8' });
  return FONTS.filter((font) => !families.includes(font)).map((font) => `${font} (${PACKAGES[font]})`);
}
