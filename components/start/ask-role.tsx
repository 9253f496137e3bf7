import { askRoleText, START_TEXTS } from '@/lib/core/texts/start';
import type { StartActions } from './start-actions';

interface Props {
  readonly fileName: string;
  readonly rowCount: number;
  readonly actions: StartActions;
}

/** 我是学生 / 我是辅导员: decides what of the file is kept. */
export function AskRole({ fileName, rowCount, actions }: Props) {
  return (
    <div className="ask">
      <p className="note">{fileName}</p>
      <h2>{askRoleText(rowCount)}</h2>
      <div className="roles">
        <button
          type="button"
          className="button role"
          data-role="student"
          onClick={() => actions.chooseRole('student')}
        >
          <b>{START_TEXTS.student}</b>
          <span className="note">{START_TEXTS.studentNote}</span>
        </button>
        <button
          type="button"
          className="button role"
          data-role="counselor"
          onClick={() => actions.chooseRole('counselor')}
        >
          <b>{START_TEXTS.counselor}</b>
          <span className="note">{START_TEXTS.counselorNote}</span>
        </button>
      </div>
      <button type="button" className="button quiet" data-action="cancel" onClick={() => actions.cancel()}>
        {START_TEXTS.cancel}
      </button>
    </div>
  );
}
