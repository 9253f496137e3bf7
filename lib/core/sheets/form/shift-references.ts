/** Rows from `from` on move down by `by`. */
export interface RowShift {
  readonly from: number;
  readonly by: number;
}

/** The elements of a worksheet behind its rows that say which cells they are about. */
const REFERRING =
  /<(?:\w+:)?(?:mergeCell|dataValidation|conditionalFormatting|hyperlink|autoFilter|ignoredError)\s[^<>]*>/gu;
const ATTRIBUTE = /(\s(?:ref|sqref)=")([^"]*)(")/gu;
const RANGE = /(\$?[A-Z]{1,3}\$?)(\d+)(?:(:\$?[A-Z]{1,3}\$?)(\d+))?/gu;

/**
 * Every reference in a text, moved where its rows move. When `grows`, a block that ends with the last row before the
 * moved ones takes in what is put between, as when rows are inserted inside it.
 */
export function movedReferences(text: string, { from, by }: RowShift, grows: boolean): string {
  return text.replaceAll(RANGE, (_, left: string, top: string, right = '', bottom = '') => {
    const first = Number(top) >= from ? Number(top) + by : Number(top);
    if (right === '') return `${left}${first}`;
    const end = Number(bottom);
    const reaches = end >= from || (grows && end === from - 1 && Number(top) < from);
    return `${left}${first}${right}${reaches ? end + by : end}`;
  });
}

/** What stands behind a worksheet's rows, with every reference to a moved row following it. */
export function shiftReferences(after: string, shift: RowShift): string {
  return after.replaceAll(REFERRING, (tag) => {
    const grows = !/<(?:\w+:)?(?:mergeCell|hyperlink)\s/u.test(tag);
    return tag.replaceAll(ATTRIBUTE, (_, open: string, references: string, close: string) =>
      [open, movedReferences(references, shift, grows), close].join(''),
    );
  });
}
