import { peopleOf, samePeople } from '@/lib/core/choose/checked-people';
import type { Given } from '@/lib/core/choose/given-row';
import type { RecordReading } from '@/lib/core/record/reading';
import type { ComparedPage } from './compare-page';

/** null: nothing may be told before the next click. */
export interface OneRow {
  readonly answer: ComparedPage | null;
  readonly given: Given | null;
}

/**
 * One click, one row: a page that writes other numbers and names by itself is told of nobody else, not even that there
 * is nobody. `before`: what the document was given since the click; of whom, only as digests.
 */
export async function withOneRow(
  records: readonly RecordReading[],
  before: Given | null,
  compare: () => Promise<ComparedPage>,
  digest: (text: string) => Promise<string>,
): Promise<OneRow> {
  const shown = peopleOf({ state: 'records', layout: '', records });
  const now = await Promise.all(shown.map((text) => (text === '' ? '' : digest(text))));
  const people = samePeople(before?.people ?? [], now);
  const refused = { answer: null, given: before };
  if (!people) return refused;
  const answer = await compare();
  const [former, row] = [before?.row ?? null, answer.given];
  if (former && row && former.loadedAt === row.loadedAt && former.rowId !== row.rowId) return refused;
  return { answer, given: { people, row: row ?? former } };
}
