/** What a roster file turned out to be. */
export const FILE_FORMATS = ['xlsx', 'xls', 'html', 'xml', 'text', 'dbf', 'ods', 'json'] as const;
export type FileFormat = (typeof FILE_FORMATS)[number];

const ENDINGS: ReadonlyMap<string, FileFormat> = new Map<string, FileFormat>([
  ['xlsx', 'xlsx'],
  ['xlsm', 'xlsx'],
  ['xls', 'xls'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xml', 'xml'],
  ['csv', 'text'],
  ['tsv', 'text'],
  ['txt', 'text'],
  ['dbf', 'dbf'],
  ['ods', 'ods'],
  ['json', 'json'],
]);

/** The ending of a file name, in lower case and without dot; '' when there is none. */
export function endingOf(fileName: string): string {
  return /\.([^.]{1,8})$/u.exec(fileName)?.[1]?.toLowerCase() ?? '';
}

/** Whether the name of a file promises something else than its bytes hold. A name without ending promises nothing. */
export function endingDisagrees(fileName: string, format: FileFormat): boolean {
  const ending = endingOf(fileName);
  return ending !== '' && ENDINGS.get(ending) !== format;
}
