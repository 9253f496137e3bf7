import { OWN_FILE_TEXTS } from '@/lib/core/texts/hand-out';
import type { StartActions } from './start-actions';

interface Props {
  /** 姓名, else 学号, else '' */
  readonly name: string;
  readonly className: string;
  readonly actions: Pick<StartActions, 'answerOwnFile'>;
}

/** 这是你的文件吗？ Nothing is kept until the student says so. */
export function AskOwnFile({ name, className, actions }: Props) {
  return (
    <div className="ask">
      <h2>{OWN_FILE_TEXTS.question}</h2>
      <dl className="owner">
        <dt>{OWN_FILE_TEXTS.name}</dt>
        <dd>{name || OWN_FILE_TEXTS.noName}</dd>
        {className && (
          <>
            <dt>{OWN_FILE_TEXTS.className}</dt>
            <dd>{className}</dd>
          </>
        )}
      </dl>
      <p className="note">{OWN_FILE_TEXTS.note}</p>
      <div className="number">
        <button
          type="button"
          className="button strong"
          data-action="own-file"
          onClick={() => actions.answerOwnFile(true)}
        >
          {OWN_FILE_TEXTS.yes}
        </button>
        <button
          type="button"
          className="button"
          data-action="not-own-file"
          onClick={() => actions.answerOwnFile(false)}
        >
          {OWN_FILE_TEXTS.no}
        </button>
      </div>
    </div>
  );
}
