import { assembleRoster } from '@/lib/core/roster/assemble-roster';
import { answerOfDraft, draftOf } from '@/lib/core/roster/columns/answer-draft';
import type { ColumnAnswer, ColumnQuestion } from '@/lib/core/roster/columns/column-question';
import type { RosterResult } from '@/lib/core/roster/model/roster';
import { COLUMN_TEXTS, partialDateText } from '@/lib/core/texts/columns';
import { FIELD_NAMES } from '@/lib/core/texts/fields';
import { readFile } from '@/lib/platform/roster/read-file';

/** What a question says to a person, as far as it is about the file. */
function questionTexts({ partialDates, joins }: ColumnQuestion): readonly string[] {
  return [
    ...partialDates.map(({ field, count, sample }) => partialDateText(FIELD_NAMES[field], count, sample)),
    ...(joins.length > 0 ? [COLUMN_TEXTS.joinTitle, ...joins.map(({ name }) => name)] : []),
  ];
}

/** The columns as they are offered, all sheets put together, no day settled; a wrong header is left alone. */
function answerOf(question: ColumnQuestion): ColumnAnswer {
  return answerOfDraft(question, draftOf(question));
}

/** Loads one file through what the worker runs, and answers its questions as a person does who trusts what is offered. */
export async function loadAsPerson(
  bytes: Uint8Array<ArrayBuffer>,
  fileName: string,
): Promise<{ readonly result: RosterResult; readonly asked: readonly string[] }> {
  const asked: string[] = [];
  const result = await assembleRoster(
    fileName,
    [{ name: fileName, read: () => readFile(bytes, fileName, () => undefined) }],
    {
      ask: async (question) => {
        asked.push(...questionTexts(question));
        return answerOf(question);
      },
      remembered: {},
      review: false,
    },
  );
  return { result, asked };
}
