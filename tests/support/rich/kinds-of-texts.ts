import { encodeGbk } from '@/tests/support/encode-gbk';
import {
  ALL,
  GRIDS,
  HEADER,
  LIN,
  type ListKind,
  plain,
  SEPARATED,
  SU,
  TAO,
  THREE,
  three,
  UNICODE,
} from './list-kind';
import type { FormatName } from './write-format';

function encoded(
  format: FormatName,
  rows: readonly (readonly string[])[],
  separator: string,
): Uint8Array<ArrayBuffer> {
  const text = rows.map((cells) => cells.join(separator)).join('\r\n');
  return format === 'CSV GBK' ? gbk(text) : new TextEncoder().encode(text);
}

function gbk(text: string): Uint8Array<ArrayBuffer> {
  return encodeGbk(text);
}

/** What stands in texts besides the value, and between them. */
export const KINDS_OF_TEXTS: readonly ListKind[] = [
  plain(
    '格内换行',
    GRIDS.filter((format) => format !== '制表符'),
    [['学\n号', '姓名', '性别', '身份证\n号'], ['222026324\n062011', '林知\n夏', '女', LIN[3]], SU, TAO],
    [2, 3, 4],
    /line-breaks/u,
  ),
  plain(
    '号码里看不见的字符',
    UNICODE,
    [
      HEADER,
      [`\u200b${LIN[0]}`, LIN[1], LIN[2], `\u202d${LIN[3]}\u202c`],
      [SU[0], SU[1], SU[2], `${SU[3].slice(0, 6)}\ufeff${SU[3].slice(6)}`],
      TAO,
    ],
    [2, 3, 4],
    /invisible-characters/u,
  ),
  plain(
    '弯的引号',
    ALL,
    [HEADER, [`’${LIN[0]}`, LIN[1], LIN[2], `’${LIN[3]}`], SU, TAO],
    [2, 3, 4],
    /apostrophes/u,
  ),
  plain(
    '姓名后的备注',
    ALL,
    [
      HEADER,
      [LIN[0], '林知夏（休学）', LIN[2], LIN[3]],
      [SU[0], '苏映川★', SU[2], SU[3]],
      [TAO[0], '陶晚晴 班长', TAO[2], TAO[3]],
    ],
    [2, 3, 4],
    /name-remark/u,
  ),
  plain(
    '姓名后的备注，各种括号',
    ALL,
    [
      HEADER,
      [LIN[0], '林知夏(休学)', LIN[2], LIN[3]],
      [SU[0], '苏映川【转专业】', SU[2], SU[3]],
      [TAO[0], '陶晚晴 [班长]', TAO[2], TAO[3]],
    ],
    [2, 3, 4],
    /name-remark/u,
  ),
  plain(
    '全角数字',
    ALL,
    [
      HEADER,
      ['２２２０２６３２４０６２０１１', LIN[1], LIN[2], '５００１０９２００６０３１８００２９'],
      SU,
      TAO,
    ],
    [2, 3, 4],
  ),
  {
    what: '号码、姓名里连着写了别的',
    formats: ALL,
    sheet: {
      rows: [HEADER, [`学号：${LIN[0]}`, LIN[1], LIN[2], LIN[3]], [SU[0], '1.苏映川', SU[2], SU[3]], TAO],
    },
    students: three(2, 3, 4),
    says: /odd-characters/u,
  },
  {
    what: '每格后面有制表符的 CSV',
    formats: SEPARATED,
    sheet: { rows: [HEADER, ...THREE] },
    students: three(2, 3, 4),
    bytes: (format) =>
      encoded(
        format,
        [HEADER, ...THREE].map((cells) => cells.map((cell) => `${cell}\t`)),
        ',',
      ),
  },
  {
    what: '只有号码后面有制表符的 CSV',
    formats: SEPARATED,
    sheet: { rows: [HEADER, ...THREE] },
    students: three(2, 3, 4),
    bytes: (format) =>
      encoded(
        format,
        [HEADER, ...THREE.map(([no, name, gender, id]) => [`${no}\t`, name, gender, `${id}\t`])],
        ',',
      ),
  },
  {
    what: '有一个坏字',
    formats: [...SEPARATED, '制表符'],
    sheet: { rows: [HEADER, ...THREE] },
    students: three(2, 3, 4),
    bytes: (format) => broken(encoded(format, [HEADER, ...THREE], format === '制表符' ? '\t' : ',')),
    says: /第? ?3|damaged|unknown-character/u,
  },
  {
    what: '各格之间的符号不认识',
    formats: [...SEPARATED, '制表符'],
    sheet: { rows: [HEADER, ...THREE] },
    students: [],
    bytes: (format) => encoded(format, [HEADER, ...THREE], '&'),
    refused: /one-column/u,
  },
];

/** A byte in the second student's row that no character ends with. */
function broken(bytes: Uint8Array<ArrayBuffer>): Uint8Array<ArrayBuffer> {
  const rows = [...bytes].flatMap((byte, at) => (byte === 0x0a ? [at] : []));
  const place = (rows[1] ?? 0) + 1 + SU[0].length + 1;
  const copy = bytes.slice();
  copy[place] = 0xff;
  return copy;
}
