/** 身份证号 on a sheet: digits 7–16 hidden, all of it, or no such column. */
export const ID_FORMS = ['masked', 'whole', 'none'] as const;
export type IdForm = (typeof ID_FORMS)[number];

/** The notice's fields that the class sheet may show beside 学号, 姓名 and 身份证号, in the order of the sheet. */
export const CLASS_SHEET_FIELDS = [
  'gender',
  'birthDate',
  'ethnicity',
  'major',
  'duration',
  'level',
  'enrollDate',
  'expectedGraduation',
  'examineeNo',
] as const;
export type ClassSheetField = (typeof CLASS_SHEET_FIELDS)[number];

/** Who signs below the class sheet, in this order: 辅导员, 教学秘书, 主任, 书记. */
export const SIGNATORIES = ['counselor', 'secretary', 'director', 'party'] as const;
export type Signatory = (typeof SIGNATORIES)[number];

/** More could not be filled in by hand. */
export const MAX_BLANK_ROWS = 50;

/** 学籍信息核对确认表. */
export interface ClassSheetOptions {
  /** of these, the ones that the roster has a column for stand on the sheet, in this order */
  readonly fields: readonly ClassSheetField[];
  readonly idNumber: IdForm;
  /** the column 有误信息登记: what is right, and what CHSI shows */
  readonly wrongColumn: boolean;
  /** 教务系统核对情况 and 学信网核对情况 in place of 核对结果 */
  readonly twoSystems: boolean;
  /** for students who are added by hand; 0 to MAX_BLANK_ROWS */
  readonly blankRows: number;
  readonly signatories: readonly Signatory[];
  readonly stamp: boolean;
}

export const DEFAULT_CLASS_SHEET: ClassSheetOptions = {
  fields: CLASS_SHEET_FIELDS,
  idNumber: 'masked',
  wrongColumn: false,
  twoSystems: false,
  blankRows: 3,
  signatories: SIGNATORIES,
  stamp: true,
};

/** What a column of 有误信息反馈表 can hold. */
export const FEEDBACK_KEYS = [
  'number',
  'branch',
  'majorAndClass',
  'studentNo',
  'name',
  'field',
  'shown',
  'expected',
  'evidence',
  'phone',
  'remark',
  // not on the usual sheet
  'idNumber',
  'major',
  'className',
  'checkedOn',
] as const;
export type FeedbackKey = (typeof FEEDBACK_KEYS)[number];

/** Characters. */
export const MAX_COLUMN_TITLE = 30;

export interface FeedbackColumn {
  readonly key: FeedbackKey;
  /** in a person's own words; '' for the usual title */
  readonly title: string;
}

/** 有误信息反馈表. */
export interface FeedbackOptions {
  /** at least one, each key once, in the order of the sheet */
  readonly columns: readonly FeedbackColumn[];
  /**
   * The column 身份证号, and both values where 证件号码 itself is what differs. Whole by default: from a masked number
   * nobody can put a wrong one right.
   */
  readonly idNumber: Exclude<IdForm, 'none'>;
}

export const DEFAULT_FEEDBACK: FeedbackOptions = {
  columns: [
    { key: 'number', title: '' },
    { key: 'branch', title: '' },
    { key: 'majorAndClass', title: '' },
    { key: 'studentNo', title: '' },
    { key: 'name', title: '' },
    { key: 'field', title: '' },
    { key: 'shown', title: '' },
    { key: 'expected', title: '' },
    { key: 'evidence', title: '' },
    { key: 'phone', title: '' },
    { key: 'remark', title: '' },
  ],
  idNumber: 'whole',
};

/** What is remembered for the sheets: choices, and nothing of anybody. */
export interface SheetOptions {
  readonly classSheet: ClassSheetOptions;
  readonly feedback: FeedbackOptions;
}
