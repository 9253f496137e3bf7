import eyesCss from '@/components/eyes/eyes.css?inline';
import panelCss from '@/components/panel/panel.css?inline';
import { READ_PICTURE_TEXTS } from '@/lib/core/texts/read-picture';
import { paletteCss } from '@/lib/core/theme/palette-css';
import { DARK, LIGHT } from '@/lib/core/theme/tokens';
import { PictureResult } from './picture-result';
import picturesCss from './picture-results.css?inline';
import type { PicturesProps } from './pictures-props';
import { Shadow } from './shadow';

const STYLE = `.panel{${paletteCss(LIGHT)}}@media (prefers-color-scheme:dark){.panel{${paletteCss(DARK)}}}${panelCss}${eyesCss}${picturesCss}`;

/** What came out of each picture, the newest first, drawn with the panel's own parts and styles. */
export function PictureResults({ pictures, projector, actions }: PicturesProps) {
  return (
    <Shadow>
      <style>{STYLE}</style>
      <ul className="results" aria-label={READ_PICTURE_TEXTS.results}>
        {pictures.toReversed().map((item) => (
          <li key={item.id}>
            <PictureResult item={item} projector={projector} actions={actions} />
          </li>
        ))}
      </ul>
    </Shadow>
  );
}
