import type { FiledClass } from '@/lib/core/sheets/model/filed-class';
import type { FormAnswer, FormAnswers, FormQuestion, RefusedForm } from '@/lib/core/sheets/model/form';
import type { ClassSheetOptions, FeedbackOptions, IdForm } from '@/lib/core/sheets/model/sheet-options';
import type { WorkerScope } from '@/lib/platform/workers/worker-scope';

/** The page asks once per worker. */
export type SheetRequest = { readonly classes: readonly FiledClass[]; readonly now: Date } & (
  | { readonly kind: 'class-sheet'; readonly options: ClassSheetOptions }
  | { readonly kind: 'feedback'; readonly options: FeedbackOptions }
  | { readonly kind: 'statistics' }
  | { readonly kind: 'results' }
  | {
      readonly kind: 'form';
      /** the college's own, empty */
      readonly form: File;
      readonly idNumber: IdForm;
      /** what was answered for this form; null when nobody was asked yet */
      readonly given: FormAnswer | null;
      readonly remembered: FormAnswers;
    }
);

export type SheetReply =
  | { readonly kind: 'file'; readonly file: File }
  /** asked about the form; the same request with the answer goes on */
  | { readonly kind: 'question'; readonly question: FormQuestion }
  | { readonly kind: 'refused'; readonly refused: RefusedForm };

export type SheetScope = WorkerScope<SheetRequest, SheetReply>;
