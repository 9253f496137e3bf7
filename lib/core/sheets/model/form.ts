import type { TextFieldKey } from '@/lib/core/fields/fields';

/** What a column of a college's own form can hold besides a field of the roster. */
export const FORM_ONLY_KEYS = [
  'number',
  'majorAndClass',
  /** 核对结果 */
  'result',
  /** 学信网核对情况: 无误, or what is right */
  'chsi',
  /** 有误信息登记: what is right and what CHSI shows, in one cell */
  'wrong',
  'remark',
  // one row per differing field
  'field',
  'shown',
  'expected',
  'evidence',
  'checkedOn',
  /** left empty: signatures, telephone, what the college writes itself */
  'blank',
] as const;
export type FormKey = TextFieldKey | (typeof FORM_ONLY_KEYS)[number];

/** A column of a form as its header names it. */
export interface FormColumn {
  /** 0-based place in the sheet */
  readonly index: number;
  readonly title: string;
  /** null: nobody knows */
  readonly key: FormKey | null;
  /** known by its name, and no other column has the same */
  readonly certain: boolean;
}

/** What is asked about a form, on one screen; answered once for its header row. */
export interface FormQuestion {
  /** name of the file, and of the sheet where there are several */
  readonly source: string;
  readonly headerKey: string;
  readonly columns: readonly FormColumn[];
}

/** What every titled column of a form is; also what is remembered for a header row. */
export interface FormAnswer {
  readonly columns: readonly { readonly index: number; readonly key: FormKey }[];
}

/** Answers of before, by the key of the header rows they were given for. */
export type FormAnswers = Readonly<Record<string, FormAnswer>>;

/** Why a form is not filled in; every reason has a sentence (what, why, what now) in lib/core/texts. */
export const FORM_REFUSALS = [
  'not-xlsx',
  'encrypted',
  'damaged',
  'too-large',
  'has-macros',
  /** a part of the workbook is written as we do not edit it */
  'unusual',
  'no-header',
  'no-key-column',
  /** a row below the header holds something (detail: its number) */
  'body-filled',
  /** cells below the header are merged over several rows, or a column is in the middle of a merged cell (detail: row) */
  'body-merged',
  /** no empty row between header and foot */
  'no-body',
  /** what stands below would have to move, and something in the sheet cannot (detail: the empty rows there are) */
  'cannot-grow',
  'too-many-rows',
  'failed',
] as const;
export type FormRefusal = (typeof FORM_REFUSALS)[number];

export interface RefusedForm {
  readonly ok: false;
  readonly refusal: FormRefusal;
  /** a number or a header that the sentence needs, never a value of a student */
  readonly detail: string;
}
