/** A font file is a directory of tables: a head of 12 bytes, then 16 bytes for each table. */
interface Table {
  readonly tag: string;
  readonly data: Buffer;
}

export interface CodedGlyph {
  readonly code: number;
  readonly glyph: number;
}

/** The same font with another table from code points to glyphs, and nothing that would shape them. */
export function withCmap(font: Buffer, glyphs: readonly CodedGlyph[]): Buffer {
  const kept = tablesOf(font).filter(
    ({ tag }) => !['cmap', 'GSUB', 'GPOS', 'GDEF', 'DSIG', 'BASE'].includes(tag),
  );
  const tables = [...kept, { tag: 'cmap', data: cmapOf(glyphs) }];
  return fontOf(
    font.readUInt32BE(0),
    tables.sort((a, b) => (a.tag < b.tag ? -1 : 1)),
  );
}

function tablesOf(font: Buffer): readonly Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, at) => {
    const entry = 12 + 16 * at;
    const start = font.readUInt32BE(entry + 8);
    const tag = font.toString('latin1', entry, entry + 4);
    return { tag, data: font.subarray(start, start + font.readUInt32BE(entry + 12)) };
  });
}

/** One subtable of format 12 (32 bit code points), one group for each glyph. */
function cmapOf(glyphs: readonly CodedGlyph[]): Buffer {
  const sorted = [...glyphs].sort((a, b) => a.code - b.code);
  const table = Buffer.alloc(12 + 16 + 12 * sorted.length);
  table.writeUInt16BE(1, 2); // one subtable
  table.writeUInt16BE(3, 4); // Windows,
  table.writeUInt16BE(10, 6); // full Unicode,
  table.writeUInt32BE(12, 8); // begins here
  table.writeUInt16BE(12, 12);
  table.writeUInt32BE(table.length - 12, 16);
  table.writeUInt32BE(sorted.length, 24);
  for (const [at, { code, glyph }] of sorted.entries()) {
    const group = 28 + 12 * at;
    table.writeUInt32BE(code, group);
    table.writeUInt32BE(code, group + 4);
    table.writeUInt32BE(glyph, group + 8);
  }
  return table;
}

/** `tables` sorted by tag. Browsers check the sums and the searching aids of the head. */
function fontOf(version: number, tables: readonly Table[]): Buffer {
  const head = Buffer.alloc(12 + 16 * tables.length);
  const power = 2 ** Math.floor(Math.log2(tables.length));
  head.writeUInt32BE(version, 0);
  head.writeUInt16BE(tables.length, 4);
  head.writeUInt16BE(power * 16, 6);
  head.writeUInt16BE(Math.log2(power), 8);
  head.writeUInt16BE((tables.length - power) * 16, 10);
  const parts = [head];
  let offset = head.length;
  for (const [at, { tag, data }] of tables.entries()) {
    const padded = Buffer.alloc(Math.ceil(data.length / 4) * 4);
    data.copy(padded);
    const entry = 12 + 16 * at;
    head.write(tag, entry, 'latin1');
    head.writeUInt32BE(sumOf(padded), entry + 4);
    head.writeUInt32BE(offset, entry + 8);
    head.writeUInt32BE(data.length, entry + 12);
    parts.push(padded);
    offset += padded.length;
  }
  return Buffer.concat(parts);
}

function sumOf(padded: Buffer): number {
  let sum = 0;
  for (let at = 0; at < padded.length; at += 4) sum = (sum + padded.readUInt32BE(at)) >>> 0;
  return sum;
}
