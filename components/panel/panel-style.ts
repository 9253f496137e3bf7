import eyesCss from '@/components/eyes/eyes.css?inline';
import surpriseCss from '@/components/parts/surprise.css?inline';
import { paletteCss } from '@/lib/core/theme/palette-css';
import { DARK, LIGHT } from '@/lib/core/theme/tokens';
import panelCss from './panel.css?inline';

/** All that a `.panel` in a shadow root needs; by light and dark of the browser. */
export const PANEL_STYLE = `.panel{${paletteCss(LIGHT)}}@media (prefers-color-scheme:dark){.panel{${paletteCss(DARK)}}}${panelCss}${surpriseCss}${eyesCss}`;
