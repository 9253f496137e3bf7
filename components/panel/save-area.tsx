import { ProblemNote } from '@/components/parts/problem-note';
import { answerForSaving } from '@/lib/core/help/answer-for';
import { PANEL_TEXTS } from '@/lib/core/texts/panel';
import {
  PICTURE_BUTTON,
  pictureKeptText,
  pictureProblem,
  savedText,
  savingText,
  sendText,
} from '@/lib/core/texts/picture';
import type { PanelActions, PictureState } from '@/lib/core/view/check-view';
import { ActionButton } from './action-button';
import { HelpButton } from './help-button';

interface Props {
  readonly picture: PictureState;
  /** something else leads on here: a roster is to be chosen first */
  readonly quiet?: boolean;
  readonly actions: PanelActions;
}

/** The one strong button, unless a roster is to be chosen first. */
export function SaveButton({ picture, quiet = false, actions }: Props) {
  if (picture.state === 'off') return null;
  if (picture.state === 'saving') {
    return (
      <ActionButton action="stop-saving" onAct={actions.stop}>
        {PICTURE_BUTTON.stop}
      </ActionButton>
    );
  }
  const needsClick = picture.state === 'needs-click';
  const words = picture.state === 'saved' ? PICTURE_BUTTON.again : PICTURE_BUTTON.save;
  return (
    <ActionButton
      action="save"
      weight={picture.state === 'saved' || quiet ? 'plain' : 'strong'}
      disabled={needsClick}
      {...(needsClick ? {} : { hint: PICTURE_BUTTON.hint })}
      onAct={actions.savePicture}
    >
      {needsClick ? PICTURE_BUTTON.needsClick : words}
    </ActionButton>
  );
}

interface NoteProps extends Pick<Props, 'picture'> {
  /** who the saved picture is to be sent to: of the roster, '' without one; null: to nobody, a counselor has saved it */
  readonly contact: string | null;
  readonly openHelp: PanelActions['openHelp'];
}

/** How saving goes; a failure in its three parts. */
export function SaveNote({ picture, contact, openHelp }: NoteProps) {
  switch (picture.state) {
    case 'off':
    case 'ready':
      return null;
    case 'needs-click':
      return <p className="note">{PANEL_TEXTS.saveNeedsClickNote}</p>;
    case 'saving':
      return (
        <div className="progress">
          <progress
            aria-label={PICTURE_BUTTON.saving}
            max={picture.total || 1}
            {...(picture.total > 0 ? { value: picture.done } : {})}
          />
          <p className="note">{savingText(picture.done, picture.total)}</p>
        </div>
      );
    case 'saved':
      return (
        <p className="note saved" data-kept={picture.kept ?? 'off'}>
          {savedText(picture.fileName)}
          {contact !== null && sendText(contact)}
          {pictureKeptText(picture.kept ?? 'off')}
        </p>
      );
    case 'failed':
      return (
        <>
          <ProblemNote problem={pictureProblem(picture.reason, picture.fields)} />
          <HelpButton id={answerForSaving(picture.reason)} openHelp={openHelp} />
        </>
      );
    default:
      return picture satisfies never;
  }
}
