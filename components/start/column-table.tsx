import { TEXT_FIELD_KEYS, type TextFieldKey } from '@/lib/core/fields/fields';
import type { AnswerDraft } from '@/lib/core/roster/columns/answer-draft';
import type { ColumnQuestion, FileColumn } from '@/lib/core/roster/columns/column-question';
import type { ColumnGuess } from '@/lib/core/roster/columns/match-columns';
import { COLUMN_TEXTS, GUESS_REASON_TEXTS, meaningLabel } from '@/lib/core/texts/columns';
import { FIELD_NAMES } from '@/lib/core/texts/fields';
import { projectedSample } from '@/lib/core/view/projected-text';

interface Props {
  readonly question: ColumnQuestion;
  readonly draft: AnswerDraft;
  readonly projector: boolean;
  onField(index: number, field: TextFieldKey | null): void;
}

/** Left the file's columns with samples, right our fields, with the reason for each guess. */
export function ColumnTable({ question, draft, projector, onField }: Props) {
  // whoever may see no values is shown none at all
  const isHidden = question.columns.every(({ samples }) => samples.length === 0);
  const guessOf = (index: number) => question.guesses.find((guess) => guess.index === index) ?? null;
  return (
    <table className="column-table">
      <thead>
        <tr>
          <th scope="col">{COLUMN_TEXTS.fileColumn}</th>
          <th scope="col">{COLUMN_TEXTS.samples}</th>
          <th scope="col">{COLUMN_TEXTS.meaning}</th>
          <th scope="col">{COLUMN_TEXTS.reason}</th>
        </tr>
      </thead>
      <tbody>
        {question.columns.map((column) => (
          <ColumnRow
            key={column.index}
            column={column}
            projector={projector}
            noSamples={isHidden ? COLUMN_TEXTS.hidden : COLUMN_TEXTS.blank}
            guess={guessOf(column.index)}
            field={draft.fields.get(column.index) ?? null}
            onField={(field) => onField(column.index, field)}
          />
        ))}
      </tbody>
    </table>
  );
}

interface RowProps {
  readonly column: FileColumn;
  readonly projector: boolean;
  /** what is said where there are none */
  readonly noSamples: string;
  readonly guess: ColumnGuess | null;
  readonly field: TextFieldKey | null;
  onField(field: TextFieldKey | null): void;
}

function isSure(guess: ColumnGuess | null): boolean {
  return guess === null || guess.reason === 'name' || guess.reason === 'remembered';
}

function ColumnRow({ column, projector, noSamples, guess, field, onField }: RowProps) {
  const samples = projector ? column.samples.map((text) => projectedSample(field, text)) : column.samples;
  const title = column.title || COLUMN_TEXTS.noTitle;
  return (
    <tr data-sure={isSure(guess)}>
      <th scope="row">{title}</th>
      <td className="samples">{samples.join('、') || noSamples}</td>
      <td>
        <select
          aria-label={meaningLabel(title)}
          data-column={column.index}
          value={field ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onField(TEXT_FIELD_KEYS.find((key) => key === value) ?? null)
          }
        >
          <option value="">{COLUMN_TEXTS.notRead}</option>
          {TEXT_FIELD_KEYS.map((key) => (
            <option key={key} value={key}>
              {FIELD_NAMES[key]}
            </option>
          ))}
        </select>
      </td>
      <td className="note">
        {guess !== null && (
          <>
            {!isSure(guess) && (
              <b className="doubt">
                <span aria-hidden="true">? </span>
                {FIELD_NAMES[guess.field]}：
              </b>
            )}
            {GUESS_REASON_TEXTS[guess.reason]}
          </>
        )}
      </td>
    </tr>
  );
}
