import { type FormEvent, useRef, useState } from 'react';
import { TEXT_FIELD_KEYS } from '@/lib/core/fields/fields';
import { formAnswerProblem } from '@/lib/core/sheets/form/form-columns';
import {
  FORM_ONLY_KEYS,
  type FormAnswer,
  type FormColumn,
  type FormKey,
  type FormQuestion,
} from '@/lib/core/sheets/model/form';
import { SHEETS_AREA_TEXTS } from '@/lib/core/texts/class-sheets';
import { FORM_ANSWER_PROBLEMS, FORM_TEXTS, formKeyName, formMeaningLabel } from '@/lib/core/texts/sheet-form';
import type { SheetsActions } from './class-actions';
import { Modal } from './modal';

interface Props {
  readonly question: FormQuestion;
  readonly actions: Pick<SheetsActions, 'answerForm' | 'leaveForm'>;
}

const KEYS: readonly FormKey[] = [
  'blank',
  ...FORM_ONLY_KEYS.filter((key) => key !== 'blank'),
  ...TEXT_FIELD_KEYS,
];

/** One screen for what is not certain about the columns of the college's own form. */
export function AskForm({ question: { source, columns }, actions }: Props) {
  const [keys, setKeys] = useState(
    () => new Map(columns.map(({ index, key }) => [index, key ?? 'blank'] as const)),
  );
  const [problemText, setProblemText] = useState('');
  const problemLine = useRef<HTMLParagraphElement>(null);
  const choose = (index: number, key: FormKey) => {
    setKeys(new Map([...keys, [index, key]]));
    setProblemText('');
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const answer: FormAnswer = { columns: [...keys].map(([index, key]) => ({ index, key })) };
    const problem = formAnswerProblem(answer);
    if (problem === null) return actions.answerForm(answer);
    setProblemText(FORM_ANSWER_PROBLEMS[problem]);
    problemLine.current?.focus();
  };
  return (
    <Modal name="form" title={FORM_TEXTS.title} onLeave={actions.leaveForm}>
      <form className="ask columns" data-for="form-columns" noValidate onSubmit={submit}>
        <p className="note">{source}</p>
        <p className="note">{FORM_TEXTS.lead}</p>
        <FormTable columns={columns} keys={keys} onKey={choose} />
        <p ref={problemLine} className="forward" role="alert" tabIndex={-1} data-problem={problemText !== ''}>
          {problemText}
        </p>
        <div className="ask-row">
          <button type="submit" className="button strong" data-action="answer-form">
            {FORM_TEXTS.answer}
          </button>
          <button type="button" className="button quiet" data-action="cancel" onClick={actions.leaveForm}>
            {SHEETS_AREA_TEXTS.cancel}
          </button>
        </div>
        <p className="note">{FORM_TEXTS.remembered}</p>
      </form>
    </Modal>
  );
}

interface TableProps {
  readonly columns: readonly FormColumn[];
  readonly keys: ReadonlyMap<number, FormKey>;
  onKey(index: number, key: FormKey): void;
}

function FormTable({ columns, keys, onKey }: TableProps) {
  return (
    <table className="column-table">
      <thead>
        <tr>
          <th scope="col">{FORM_TEXTS.column}</th>
          <th scope="col">{FORM_TEXTS.meaning}</th>
        </tr>
      </thead>
      <tbody>
        {columns.map(({ index, title, certain }) => (
          <tr key={index} data-sure={certain}>
            <th scope="row">
              {!certain && <span className="doubt">? </span>}
              {title}
            </th>
            <td>
              <select
                aria-label={formMeaningLabel(title)}
                data-column={index}
                value={keys.get(index) ?? 'blank'}
                onChange={({ currentTarget: { value } }) =>
                  onKey(index, KEYS.find((key) => key === value) ?? 'blank')
                }
              >
                {KEYS.map((key) => (
                  <option key={key} value={key}>
                    {formKeyName(key)}
                  </option>
                ))}
              </select>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
