import type { ReactNode } from 'react';
import { RefusalNote } from '@/components/parts/refusal-note';
import { WayOut } from '@/components/parts/way-out';
import type { ClassView } from '@/lib/core/board/class-view';
import type { SeenDays } from '@/lib/core/roster/seen-days';
import { wayOut } from '@/lib/core/roster/storage-trouble';
import { CLASS_TEXTS, clockHeldText } from '@/lib/core/texts/class-page';
import { liveRosterProblem, storeProblem } from '@/lib/core/texts/class-store';
import { PRACTICE_PILE_TEXTS } from '@/lib/core/texts/practice-files';
import type { Problem } from '@/lib/core/texts/problem';
import type { ClassActions } from './class-actions';
import { ConfirmButton } from './confirm-button';

interface Props {
  readonly view: ClassView;
  readonly practice: boolean;
  /** whether the date of this computer may be believed; null: not known yet, or nothing is kept */
  readonly clock: SeenDays | null;
  /** made-up files lie ready to practise with */
  readonly hasPile: boolean;
  readonly actions: ClassActions;
}

/** What must be known before anything else is done. */
export function ClassNotes({ view, practice, clock, hasPile, actions }: Props) {
  const { failure, liveRoster } = view;
  return (
    <>
      {practice && (
        <p className="class-note practice-note" data-note="practice">
          {CLASS_TEXTS.practising} {hasPile && <a href="#batch-title">{PRACTICE_PILE_TEXTS.where}</a>}
        </p>
      )}
      {view.writes === false && (
        <div className="class-note" role="status" data-note="follower">
          <b>{CLASS_TEXTS.followerWhat}</b> {CLASS_TEXTS.followerNow}
        </div>
      )}
      {failure !== null && (
        <StorageNote name={failure} problem={storeProblem(failure)}>
          {view.writes && failure !== 'no-room' && (
            <AllAnew first={wayOut(`storage-${failure}`)} actions={actions} />
          )}
        </StorageNote>
      )}
      {failure === null && liveRoster !== null && (
        <StorageNote name={liveRoster} problem={liveRosterProblem(liveRoster)}>
          {view.writes && <AllAnew first="again" actions={actions} />}
        </StorageNote>
      )}
      {clock !== null && clock.heldUntil !== null && (
        <p className="class-note" data-note="clock">
          {clockHeldText(clock.last, clock.heldUntil)}
        </p>
      )}
      {view.isRoomScarce && (
        <p className="class-note" data-note="room">
          {CLASS_TEXTS.roomScarce}
        </p>
      )}
    </>
  );
}

interface NoteProps {
  readonly name: string;
  readonly problem: Problem;
  readonly children: ReactNode;
}

function StorageNote({ name, problem, children }: NoteProps) {
  return (
    <div role="alert" data-note={name}>
      <RefusalNote problem={problem} />
      {children}
    </div>
  );
}

function AllAnew({ first, actions }: Pick<Props, 'actions'> & { readonly first: 'delete' | 'again' }) {
  return (
    <WayOut again={first === 'again' ? actions.tryAgain : null}>
      <ConfirmButton
        name="delete-unusable"
        label={CLASS_TEXTS.deleteAll}
        title={CLASS_TEXTS.deleteAllTitle}
        text={CLASS_TEXTS.deleteAllText}
        strong={first === 'delete'}
        onConfirm={actions.deleteAll}
      />
    </WayOut>
  );
}
