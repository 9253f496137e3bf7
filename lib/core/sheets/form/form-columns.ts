import type { Header } from '@/lib/core/roster/columns/find-header';
import type { FormAnswer, FormColumn, FormKey } from '@/lib/core/sheets/model/form';
import { formMeaning } from './form-meaning';

const WHOSE: readonly FormKey[] = ['studentNo', 'name', 'idNumber'];

/**
 * The columns of a form out of its header: fields as a roster's are found, the others by the names of filed sheets.
 * Of two columns with one meaning neither is certain; columns that are left empty may be as many as they like.
 */
export function formColumns({ titles, guesses }: Pick<Header, 'titles' | 'guesses'>): readonly FormColumn[] {
  const named = titles.flatMap((title, index) => {
    if (title === '') return [];
    const guess = guesses.find((one) => one.index === index);
    const key = formMeaning(title) ?? guess?.field ?? null;
    const certain = key !== null && (guess === undefined || guess.field !== key || guess.reason === 'name');
    return [{ index, title, key, certain }];
  });
  return named.map((column) => {
    const twice = column.key !== 'blank' && named.filter(({ key }) => key === column.key).length > 1;
    return twice ? { ...column, certain: false } : column;
  });
}

/** What holds when nobody needs to be asked; null when somebody must be. */
export function answerOfColumns(columns: readonly FormColumn[]): FormAnswer | null {
  const known = columns.flatMap(({ index, key, certain }) =>
    key !== null && certain ? [{ index, key }] : [],
  );
  return known.length === columns.length && hasOwner(known) ? { columns: known } : null;
}

/** Whether a column says whose row it is. */
export function hasOwner(columns: FormAnswer['columns']): boolean {
  return columns.some(({ key }) => WHOSE.includes(key));
}

/** What is missing in an answer before the form can be filled in; null when nothing is. */
export function formAnswerProblem({ columns }: FormAnswer): 'no-key' | 'twice' | null {
  const keys = columns.map(({ key }) => key).filter((key) => key !== 'blank');
  if (new Set(keys).size < keys.length) return 'twice';
  return hasOwner(columns) ? null : 'no-key';
}
