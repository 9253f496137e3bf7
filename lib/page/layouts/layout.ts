import type { TextFieldKey } from '@/lib/core/fields/fields';
import type { FieldReading } from '@/lib/core/record/reading';
import type { TextToken, Token } from '@/lib/page/reading/tokens';

/** What a layout is recognised by: where the page is and what its record shows, never how its markup is called. */
export interface LayoutFacts {
  readonly url: URL;
  readonly fields: Readonly<Partial<Record<TextFieldKey, FieldReading>>>;
  /** width of the first record on the screen, CSS px */
  readonly recordWidth: number;
}

/** A value that a page shows without a label. */
export interface UnlabelledValue {
  readonly field: TextFieldKey;
  /** the text it stands in, and where in it (UTF-16 units of the run's text) */
  readonly token: TextToken;
  readonly start: number;
  readonly end: number;
}

/** What is known about one kind of record page. All of them are read by the same reader. */
export interface Layout {
  readonly name: string;
  /** Month in which this knowledge was last checked against a page, `YYYY-MM`; of which years the pages were. */
  readonly seen: { readonly checked: string; readonly pages: string };
  /** Whether a page with these facts is of this kind. The registry asks in its order; the first one wins. */
  readonly recognises: (facts: LayoutFacts) => boolean;
  /** Fields that this kind of page is known not to show. */
  readonly notShown: readonly TextFieldKey[];
  /** Values without label among the texts before a record's first label. */
  readonly unlabelled?: (before: readonly Token[]) => readonly UnlabelledValue[];
}
