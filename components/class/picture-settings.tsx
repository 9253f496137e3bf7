import type { ClassAbout } from '@/lib/core/session/model/class-session';
import { SAVE_PICTURES } from '@/lib/core/settings/save-pictures';
import { CLASS_TEXTS, SAVE_PICTURES_WORDS } from '@/lib/core/texts/class-page';
import { deletePicturesText, keepNote, CLASS_PICTURES_TEXTS as T } from '@/lib/core/texts/class-pictures';
import type { ClassActions } from './class-actions';
import { ConfirmButton } from './confirm-button';

interface Props {
  readonly about: ClassAbout;
  /** that the class keeps now */
  readonly count: number;
  readonly actions: Pick<ClassActions, 'setSavePictures' | 'setKeepPictures' | 'deletePictures'>;
}

/** Whether the picture of a live check is saved, and kept with the class. */
export function PictureSettings({ about: { settings, keepUntil }, count, actions }: Props) {
  return (
    <fieldset className="settings-choice">
      <legend>{CLASS_TEXTS.savePictures}</legend>
      {SAVE_PICTURES.map((one) => (
        <label key={one}>
          <input
            type="radio"
            name="save-pictures"
            value={one}
            checked={settings.savePictures === one}
            onChange={() => actions.setSavePictures(one)}
          />
          {SAVE_PICTURES_WORDS[one]}
        </label>
      ))}
      <label className="whole-line">
        <input
          type="checkbox"
          data-option="keep-pictures"
          aria-describedby="keep-pictures-note"
          checked={settings.keepPictures}
          onChange={({ currentTarget }) => actions.setKeepPictures(currentTarget.checked)}
        />
        {T.keep}
      </label>
      <p id="keep-pictures-note" className="note whole-line">
        {keepNote(keepUntil)}
        {settings.savePictures === 'never' && ` ${T.keepOff}`}
      </p>
      {count > 0 && (
        <ConfirmButton
          name="delete-pictures"
          label={`${T.delete}（${count} 张）`}
          title={T.deleteTitle}
          text={deletePicturesText(count)}
          onConfirm={actions.deletePictures}
        />
      )}
    </fieldset>
  );
}
