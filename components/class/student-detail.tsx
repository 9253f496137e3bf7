import { useEffect, useRef } from 'react';
import { howChecked } from '@/lib/core/board/how-checked';
import type { BoardRow } from '@/lib/core/session/board-rows';
import { localMinute } from '@/lib/core/text-forms/local-minute';
import { BOARD_TEXTS } from '@/lib/core/texts/class-board';
import { CONCERN_TEXTS } from '@/lib/core/texts/class-history';
import { missingText } from '@/lib/core/texts/class-states';
import { FIELD_NAMES } from '@/lib/core/texts/fields';
import type { ClassActions } from './class-actions';
import { DifferenceList } from './difference-list';
import { DoubtfulList } from './doubtful-list';
import { StateButtons } from './state-buttons';
import { StateTag } from './state-tag';
import { StudentHistory } from './student-history';
import { StudentNote } from './student-note';
import { Who } from './who';

interface Props {
  readonly row: BoardRow;
  readonly projector: boolean;
  readonly writes: boolean;
  /** what gets the focus, once */
  readonly focus: 'heading' | 'reasons' | null;
  readonly actions: ClassActions;
  onFocused(): void;
  onClose(): void;
}

/** Everything about one student, beside the board. */
export function StudentDetail(props: Props) {
  const { row, projector, writes, focus, actions, onFocused, onClose } = props;
  const { student, standing } = row;
  const place = useRef<HTMLElement>(null);
  useEffect(() => {
    if (focus === null) return;
    place.current?.querySelector<HTMLElement>(focus === 'heading' ? 'h3' : '[data-reason]')?.focus();
    onFocused();
  }, [focus, onFocused]);
  return (
    <aside
      ref={place}
      className="detail"
      aria-labelledby="detail-title"
      data-detail={student.studentKey}
      onKeyDown={(event) => {
        if (event.key === 'Escape') onClose();
      }}
    >
      <div className="detail-head">
        <h3 id="detail-title" tabIndex={-1}>
          <Who student={student} />
        </h3>
        <button type="button" className="button quiet" data-action="close-detail" onClick={onClose}>
          {BOARD_TEXTS.close}
        </button>
      </div>
      <Standing row={row} />
      <DifferenceList differences={standing.differences} projector={projector} />
      <DoubtfulList row={row} writes={writes} actions={actions} />
      {writes && (
        <StateButtons standing={standing} onWord={(word) => actions.setState(student.studentKey, word)} />
      )}
      <StudentNote
        note={student.note}
        writes={writes}
        onNote={(note) => actions.setNote(student.studentKey, note)}
      />
      <StudentHistory history={student.history} />
    </aside>
  );
}

function Standing({ row: { standing } }: Pick<Props, 'row'>) {
  const { state, byHand, check, rowChanged, passedOver } = standing;
  const how = howChecked(standing);
  return (
    <div className="detail-state">
      <p>
        <StateTag state={state} />
        {state === 'missing' && byHand?.reason && ` ${missingText(byHand.reason, byHand.words)}`}
      </p>
      {how && (
        <p className="note">
          {how.way}，{localMinute(new Date(how.at))}
        </p>
      )}
      {check !== null && check.concern !== '' && <p className="doubt">{CONCERN_TEXTS[check.concern]}</p>}
      {rowChanged.length > 0 && (
        <p className="doubt">
          {BOARD_TEXTS.changed}：{rowChanged.map((field) => FIELD_NAMES[field]).join('、')}
        </p>
      )}
      {passedOver !== null && <p className="doubt">{BOARD_TEXTS.passedOver}</p>}
    </div>
  );
}
