import { PANEL_STYLE } from '@/components/panel/panel-style';
import refusalCss from '@/components/parts/refusal.css?inline';
import { READ_PICTURE_TEXTS } from '@/lib/core/texts/read-picture';
import { PictureResult } from './picture-result';
import picturesCss from './picture-results.css?inline';
import type { PicturesProps } from './pictures-props';
import { Shadow } from './shadow';

const STYLE = `${PANEL_STYLE}${refusalCss}${picturesCss}`;

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
