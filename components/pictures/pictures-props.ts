import type { PictureItem } from '@/lib/core/view/picture-check';
import type { PictureActions } from './picture-actions';

/** Everything that is drawn about pictures. */
export interface PicturesProps {
  readonly pictures: readonly PictureItem[];
  /** the setting 投影; null leaves it to the role */
  readonly projector: boolean | null;
  readonly actions: PictureActions;
}
