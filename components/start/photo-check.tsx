import { HelpLink } from '@/components/parts/help-link';
import { RefusalNote } from '@/components/parts/refusal-note';
import { otherPhotosText, PHOTO_CHECK_TEXTS, photoRefusalProblem } from '@/lib/core/texts/photo';
import type { PhotoState } from '@/lib/core/view/photo-check';
import { CheckedPhoto } from './checked-photo';
import type { PhotoActions } from './photo-actions';
import { PhotoChooser } from './photo-chooser';

interface Props {
  readonly photo: PhotoState;
  readonly actions: PhotoActions;
}

/** 检查证件照片: whether an ID photo fits CHSI's rule; files dropped on it are looked at too. */
export function PhotoCheck({ photo, actions }: Props) {
  const shown = photo.state === 'none' ? PHOTO_CHECK_TEXTS.choose : PHOTO_CHECK_TEXTS.chooseOther;
  const others = 'others' in photo ? photo.others : 0;
  return (
    <section
      id="photo"
      className="photo-check"
      aria-label={PHOTO_CHECK_TEXTS.title}
      data-photo={photo.state}
      {...(photo.state === 'refused' ? { 'data-refusal': photo.refusal } : {})}
    >
      <p>{PHOTO_CHECK_TEXTS.lead}</p>
      <div className="photo-choose">
        <PhotoChooser label={shown} onFiles={actions.give} />
        {photo.state !== 'none' && (
          <button
            type="button"
            className="button quiet"
            data-action="clear-photo"
            onClick={() => actions.clear()}
          >
            {PHOTO_CHECK_TEXTS.remove}
          </button>
        )}
      </div>
      <p className="note">
        {PHOTO_CHECK_TEXTS.chooseNote}
        {PHOTO_CHECK_TEXTS.local}
      </p>
      <HelpLink id="photo-rules" />
      <div role="status">
        {photo.state === 'reading' && <p>{PHOTO_CHECK_TEXTS.reading}</p>}
        {photo.state === 'refused' && <RefusalNote problem={photoRefusalProblem(photo.refusal)} />}
        {others > 0 && <p className="forward">{otherPhotosText(others)}</p>}
      </div>
      {photo.state === 'checked' && <CheckedPhoto key={photo.run} photo={photo} actions={actions} />}
    </section>
  );
}
