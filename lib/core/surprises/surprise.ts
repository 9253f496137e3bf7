/** What was being done; every one has its words in lib/core/texts/surprises.ts. */
export const STAGES = [
  'read-file',
  'load-roster',
  'show-rows',
  'save-report',
  'hand-out',
  'write-sheets',
  'read-batch',
  'read-picture',
  'check-photo',
  'compare-picture',
  'recognise',
  'check-record',
  'land-check',
  'read-screen',
  'save-picture',
  'ask-background',
  'answer',
  'icon',
  'journey',
  'draw',
  /** Nothing had caught it: the place is all that is known. */
  'start-page',
  'practice-page',
  'class-page',
  'help-page',
  'record-page',
  'school-name',
  'background',
  'reader-page',
] as const;
export type Stage = (typeof STAGES)[number];

/** Names that browsers and our libraries give their errors; any other name is somebody's own, and not repeated. */
export const ERROR_CLASSES = [
  'Error',
  /** something was thrown that is no error: a text, a number, nothing */
  'NotAnError',
  'RangeError',
  'ReferenceError',
  'SyntaxError',
  'TypeError',
  'CompileError',
  'RuntimeError',
  'AbortError',
  'ConstraintError',
  'DataCloneError',
  'DataError',
  'EncodingError',
  'InvalidCharacterError',
  'InvalidStateError',
  'NotAllowedError',
  'NotFoundError',
  'NotReadableError',
  'NotSupportedError',
  'QuotaExceededError',
  'ReadOnlyError',
  'SecurityError',
  'TimeoutError',
  'TransactionInactiveError',
  'UnknownError',
  'VersionError',
] as const;
export type ErrorClass = (typeof ERROR_CLASSES)[number];

/**
 * Something that was not foreseen. Two words of our own and nothing else: what was thrown may hold a student's name in
 * its message, its stack, its cause or its own name, and never gets in here.
 */
export interface Surprise {
  readonly stage: Stage;
  readonly errorClass: ErrorClass;
}

/** Where surprises go. Expected failures are values and never come here. */
export type OnSurprise = (surprise: Surprise) => void;
