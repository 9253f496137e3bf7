const SPECIAL: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
/** Spreadsheets read _x000D_ in a text as the character of that code. */
const LIKE_A_CODE = /_(?=x[0-9A-Fa-f]{4}_)/gu;

function escaped(text: string): string {
  return text
    .replaceAll(LIKE_A_CODE, '_x005F_')
    .replaceAll(/[&<>"]/gu, (character) => SPECIAL[character] ?? '');
}

/** What stands in a cell for a value: a text inside the cell, never in the shared table, or a number; `prefix` as in SheetXml. */
export function valueXml(prefix: string, value: string | number): string {
  return typeof value === 'number'
    ? `<${prefix}v>${value}</${prefix}v>`
    : `<${prefix}is><${prefix}t xml:space="preserve">${escaped(value)}</${prefix}t></${prefix}is>`;
}
