import { RefusalNote } from '@/components/parts/refusal-note';
import type { JoinOutcome, JoinView, ReadBoard } from '@/lib/core/board/sheets-view';
import { localMinute } from '@/lib/core/text-forms/local-minute';
import { whoText } from '@/lib/core/texts/class-who';
import {
  boardText,
  conflictText,
  JOIN_TEXTS,
  joinedCount,
  reopenedText,
} from '@/lib/core/texts/join-classes';
import type { SheetsActions } from './class-actions';
import { Modal } from './modal';

interface Props {
  readonly join: JoinView;
  readonly actions: Pick<SheetsActions, 'keepBoards' | 'leaveBoards'>;
}

const T = JOIN_TEXTS;

/** What was read of other counselors' boards, what joining comes to, and where people have to look. */
export function JoinDialog({ join: { boards, refused, joined, problem }, actions }: Props) {
  return (
    <Modal name="join" title={T.title} onLeave={actions.leaveBoards}>
      <ul className="boards">
        {boards.map((board) => (
          <Board key={board.id} board={board} />
        ))}
        {refused.map(({ id, fileName, problem }) => (
          <li key={id} data-board="refused">
            <b>{fileName}</b>
            <RefusalNote problem={problem} />
          </li>
        ))}
      </ul>
      {joined && <Joined joined={joined} />}
      {problem && <RefusalNote problem={problem} />}
      {boards.length > 0 && (
        <div className="roles">
          {joined && <Answer how="join" label={T.join} note={T.joinNote} onAnswer={actions.keepBoards} />}
          <Answer how="separate" label={T.separate} note={T.separateNote} onAnswer={actions.keepBoards} />
        </div>
      )}
      <button type="button" className="button quiet" data-action="cancel" onClick={actions.leaveBoards}>
        {boards.length > 0 ? T.cancel : T.close}
      </button>
    </Modal>
  );
}

function Board({ board }: { readonly board: ReadBoard }) {
  const { fileName, className, students, savedAt, withIds, isEdited, isOtherClass } = board;
  return (
    <li data-board="read" data-edited={isEdited}>
      <b>{fileName}</b>
      <p className="note">
        {boardText(className, students, localMinute(new Date(savedAt)))}
        {withIds ? '' : `，${T.withoutIds}`}
      </p>
      {isEdited && <p className="forward">{T.edited}</p>}
      {isOtherClass && <p className="forward">{T.otherClass}</p>}
    </li>
  );
}

function Joined({ joined: { students, conflicts, reopened } }: { readonly joined: JoinOutcome }) {
  return (
    <div className="joined" data-conflicts={conflicts.length}>
      <p>{joinedCount(students, conflicts.length)}</p>
      <p className="note">{T.rule}</p>
      {conflicts.length > 0 && (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and keys must reach it
        <section className="conflicts" tabIndex={0} aria-label={T.conflicts}>
          <ul>
            {conflicts.map(({ studentKey, who, kinds }) => (
              <li key={studentKey} data-conflict={kinds.join(' ')}>
                <b>{whoText(who)}</b> <span className="note">{conflictText(kinds)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {reopened > 0 && <p>{reopenedText(reopened)}</p>}
    </div>
  );
}

interface AnswerProps {
  readonly how: 'join' | 'separate';
  readonly label: string;
  readonly note: string;
  onAnswer(how: 'join' | 'separate'): void;
}

function Answer({ how, label, note, onAnswer }: AnswerProps) {
  return (
    <button type="button" className="button role" data-answer={how} onClick={() => onAnswer(how)}>
      <b>{label}</b>
      <span className="note">{note}</span>
    </button>
  );
}
