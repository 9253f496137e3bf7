import type { PageReading } from '@/lib/core/record/reading';

/** What comparing a page with its row of `tests/pages/roster.csv` must come to. Fields by their keys, in any order. */
export interface ExpectedComparison {
  /** the 学号 of that row */
  readonly row: string;
  /** place of the compared record among those of the reading, 0 the first */
  readonly record: number;
  readonly result: string;
  readonly mismatch: readonly string[];
  readonly variant: readonly string[];
  readonly unsure: readonly string[];
  readonly absent: readonly string[];
  /** why, for some of the fields */
  readonly reasons: Readonly<Record<string, string>>;
}

/** `expected.json` beside a made-up page. */
export interface ExpectedPage {
  /** there in a draft that no person has checked yet, with what is to be done */
  readonly unchecked?: string;
  readonly url: string;
  /** one sentence on what the page is */
  readonly about: string;
  /** a script of the page fills the values in after load */
  readonly late?: boolean;
  readonly reading: PageReading;
  /** null, or not there, where the page gives no record */
  readonly compare?: ExpectedComparison | null;
}

/** What `expected.json` of the page `<layout>/<name>` says. Throws where it is missing (undefined) or not finished. */
export function finishedExpectation(name: string, expected: ExpectedPage | undefined): ExpectedPage {
  const open = expected ? unfinished(expected) : 'is missing: scripts/draft-expected.ts writes a first draft';
  if (!expected || open !== null) throw new Error(`tests/pages/${name}/expected.json ${open}`);
  return expected;
}

function unfinished({ unchecked, url, about, reading, compare }: ExpectedPage): string | null {
  if (unchecked !== undefined) return `is a draft (${unchecked})`;
  if (!URL.canParse(url)) return 'has no url: where the real site would show the page';
  if (about.trim() === '') return 'says nothing in about: one sentence on what the page is';
  return reading.state === 'records' && !compare ? 'has records and no compare' : null;
}
