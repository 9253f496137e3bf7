import { expect, test } from 'vitest';
import { isFrameset, readHtmlTables } from '@/lib/core/roster/formats/read-html-tables';

function read(html: string) {
  const found = readHtmlTables(html, 100);
  return found.ok ? found.sheets.map(({ sheet, rows }) => [sheet, ...rows.map(({ cells }) => cells)]) : found;
}

test('cells are text: zeros, long digits, blanks between names and marks of other characters stay', () => {
  const html =
    '<html><body><table border=1><tr><th>学号</th><th>姓&nbsp;名</th></tr>\n<tr><td>0012</td><td x:str> 阿依·买买提 </td></tr><tr><td>500109200603180029</td><td><font>林<b>知</b>夏</font></td></tr></table></body></html>';
  expect(read(html)).toEqual([
    ['', ['学号', '姓\u00a0名'], ['0012', '阿依·买买提'], ['500109200603180029', '林知夏']],
  ]);
});

test('merged cells keep every other cell in its column', () => {
  const html =
    '<table><tr><td colspan=3>名单</td></tr><tr><td rowspan="2">学号</td><td colspan="2">时间</td></tr><tr><td>入学</td><td>毕业</td></tr><tr><td>1<td>2026<td>2030</table>';
  expect(read(html)).toEqual([
    ['', ['名单'], ['学号', '时间'], [null, '入学', '毕业'], ['1', '2026', '2030']],
  ]);
});

test('a table inside a cell is a table of its own', () => {
  const html = '<table><tr><td>外<table><tr><td>学号</td></tr></table>面</td></tr></table>';
  expect(read(html)).toEqual([
    ['表格 1', ['学号']],
    ['表格 2', ['外面']],
  ]);
});

test('line breaks in a cell are breaks, lines of the file are not, scripts and comments are nothing', () => {
  const html = '<table><tr><td>姓<br>名\n等<!-- x --><script>1</script></td></tr></table>';
  expect(read(html)).toEqual([['', ['姓\n名 等']]]);
});

test.each(['<table><tr><td>学号</td></tr>', '<table><tr><td', '<html><table>'])('%s was cut off', (html) => {
  expect(read(html)).toEqual({ ok: false });
});

test('a page without a table has none', () => {
  expect(read('<html><p>请登录</p></html>')).toEqual([]);
});

test('spans of any size cost no more than the columns that a roster may have', () => {
  const cells = '<td colspan="999999999" rowspan="999999999">1</td>'.repeat(50);
  const found = readHtmlTables(`<table><tr>${cells}</tr>${'<tr><td>2</td></tr>'.repeat(50)}</table>`, 100);
  expect(found.ok && Math.max(...(found.sheets[0]?.rows ?? []).map(({ cells: row }) => row.length))).toBe(
    257,
  );
});

test('hidden rows and cells that are one downwards are told', () => {
  const html =
    '<table><tr><td rowspan="3">软件工程</td><td>a</td></tr><tr style="display:none"><td>b</td></tr><tr hidden><td>c</td></tr></table>';
  expect(readHtmlTables(html, 100)).toMatchObject({
    sheets: [
      {
        rows: [{ rowNumber: 1 }, { rowNumber: 2, hidden: true }, { rowNumber: 3, hidden: true }],
        merged: [{ column: 0, firstRow: 1, lastRow: 3 }],
      },
    ],
  });
});

test('a page of frames holds no table itself', () => {
  expect(isFrameset('<html><frameset rows="*"><frame src="名单.files/sheet001.htm"></frameset>')).toBe(true);
  expect(isFrameset('<table><tr><td>1</td></tr></table>')).toBe(false);
});

test.each([
  ['a hidden key to sort by', '<td><span style="display: none">lin</span>林知夏</td>'],
  ['hidden within hidden', '<td><span hidden>a<span>b</span>c</span>林知夏</td>'],
  ['how it is read', '<td><ruby>林知夏<rp>(</rp><rt>lin</rt><rp>)</rp></ruby></td>'],
  ['a hidden field of a form', '<td><input type="hidden" value="x" style="display:none">林知夏</td>'],
  ['a style in the cell', '<td><style>td { color: red }</style>林知夏</td>'],
  ['something hidden without an end', '<td><span hidden>x</td><td>林知夏</td>'],
])('what is not seen in a cell is no part of it: %s', (_, cells) => {
  const found = readHtmlTables(`<table><tr>${cells}</tr></table>`, 10);
  const [sheet] = found.ok ? found.sheets : [];
  expect(sheet?.rows[0]?.cells.at(-1)).toBe('林知夏');
});

test('columns of which no cell is shown are hidden, by themselves or as columns', () => {
  const row = '<tr><td>a</td><td style="display:none">b</td><td>c</td></tr>';
  const found = readHtmlTables(`<table><col><col><col style="display:none">${row}${row}</table>`, 10);
  expect(found).toMatchObject({ ok: true, sheets: [{ hiddenColumns: [1, 2] }] });
});

test('a cell that reaches into the end of a row does not push the row below it aside', () => {
  const html =
    '<table><tr><td>甲<td rowspan=2>软件工程<td rowspan=2>本科</tr><tr><td>乙</tr><tr><td>丙<td>网络工程<td>专科</tr><tr></tr><tr><td>丁<td>法学</table>';
  const found = readHtmlTables(html, 10);
  expect(found.ok && found.sheets[0]?.rows.map(({ cells }) => cells)).toEqual([
    ['甲', '软件工程', '本科'],
    ['乙'],
    ['丙', '网络工程', '专科'],
    ['丁', '法学'],
  ]);
});
