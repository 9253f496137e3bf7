import { expect, test } from 'vitest';
import { readHtmlTables } from '@/lib/core/roster/formats/read-html-tables';

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
    ['', ['名单', null, null], ['学号', '时间', null], [null, '入学', '毕业'], ['1', '2026', '2030']],
  ]);
});

test('a table inside a cell is a table of its own', () => {
  const html = '<table><tr><td>外<table><tr><td>学号</td></tr></table>面</td></tr></table>';
  expect(read(html)).toEqual([
    ['表格 1', ['学号']],
    ['表格 2', ['外面']],
  ]);
});

test('line breaks in a cell are blanks, scripts and comments are nothing', () => {
  const html = '<table><tr><td>姓<br>名<!-- x --><script>1</script></td></tr></table>';
  expect(read(html)).toEqual([['', ['姓 名']]]);
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
