const NAMED: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['nbsp', '\u00a0'],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['middot', '·'],
  ['bull', '•'],
  ['times', '×'],
]);
const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9A-Fa-f]{1,6})|([A-Za-z]{2,8}));/gu;
const LAST_CHARACTER = 0x10ffff;

function character(code: number): string {
  return code <= LAST_CHARACTER ? String.fromCodePoint(code) : '\ufffd';
}

/** `text` with the entities that stand for one character each replaced by it; unknown ones stay as written. */
export function decodeEntities(text: string): string {
  return text.includes('&')
    ? text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
        if (decimal !== undefined) return character(Number(decimal));
        if (hex !== undefined) return character(Number.parseInt(hex, 16));
        return NAMED.get((name ?? '').toLowerCase()) ?? whole;
      })
    : text;
}
