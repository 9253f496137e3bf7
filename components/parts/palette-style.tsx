import { paletteCss } from '@/lib/core/theme/palette-css';
import { DARK, LIGHT } from '@/lib/core/theme/tokens';

/** The colours of a whole page of ours, light and dark. */
export function PaletteStyle() {
  return (
    <style>{`:root{${paletteCss(LIGHT)}}@media (prefers-color-scheme:dark){:root{${paletteCss(DARK)}}}`}</style>
  );
}
