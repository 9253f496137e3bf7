import eyesCss from '@/components/eyes/eyes.css?inline';
import surpriseCss from '@/components/parts/surprise.css?inline';
import { paletteCss } from '@/lib/core/theme/palette-css';
import { withSecretNames } from '@/lib/core/theme/secret-names';
import { DARK, FONT_STACK, LIGHT, ON_PAGE_FONT } from '@/lib/core/theme/tokens';
import panelCss from './panel.css?inline';

/** All that a `.panel` in a shadow root of our own pages needs; by light and dark of the browser. */
export const PANEL_STYLE = styleWith(FONT_STACK);

/** The same on a page of others. `secret`: the page cannot guess the names of our custom properties. */
export function styleOnPage(secret: string): string {
  return withSecretNames(styleWith(ON_PAGE_FONT), secret);
}

function styleWith(font: string): string {
  const [light, dark] = [LIGHT, DARK].map((palette) => paletteCss(palette, font));
  return `.panel{${light}}@media (prefers-color-scheme:dark){.panel{${dark}}}${panelCss}${surpriseCss}${eyesCss}`;
}
