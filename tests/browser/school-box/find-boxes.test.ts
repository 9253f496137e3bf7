import { afterEach, expect, test } from 'vitest';
import { findBoxes } from '@/lib/page/school-box/find-boxes';

afterEach(() => {
  document.body.innerHTML = '';
});

/** The ids of the boxes found. */
function foundIn(html: string): readonly string[] {
  document.body.innerHTML = html;
  return findBoxes(document).map(({ id }) => id);
}

test.each<[string, string]>([
  ['label with for', '<label for="box">院校名称</label><div><input id="box"></div>'],
  ['wrapping label', '<label>就读或毕业学校名称：<input id="box"></label>'],
  ['table, th and td', '<table><tr><th>学校名称</th><td><input id="box"></td></tr></table>'],
  [
    'table, label in a td',
    '<table><tr><td>院校名称：</td><td><span><input id="box"></span></td></tr></table>',
  ],
  [
    'table, in a row of others',
    '<table><tr><td>学号</td><td><input id="a"></td><td>院校名称</td><td><input id="box"></td></tr></table>',
  ],
  [
    'table, labels in the head of the columns',
    '<table><tr><th>学号</th><th>学校名称</th></tr><tr><td><input id="a"></td><td><input id="box"></td></tr></table>',
  ],
  [
    'definition list',
    '<dl><dt>学号</dt><dd><input id="a"></dd><dt>院校名称</dt><dd><input id="box"></dd></dl>',
  ],
  [
    'floating label behind the field',
    '<div class="f"><input id="a" placeholder=" "><label>学号</label></div><div class="f"><input id="box" placeholder=" "><label>院校名称</label></div>',
  ],
  [
    'placeholder only',
    '<input id="a" placeholder="请输入学号"><input id="box" placeholder="请输入就读或毕业学校名称">',
  ],
  ['aria-label', '<input id="box" aria-label="院校名称">'],
  [
    'aria-labelledby',
    '<p id="l1">方式三</p><p id="l2">毕业院校</p><div><input id="box" aria-labelledby="l1 l2"></div>',
  ],
  ['title', '<input id="box" title="学校名称">'],
  [
    'a grid of divs',
    '<div style="display:grid"><div>学号</div><div><input id="a"></div><div><i>*</i>院校名称</div><div><input id="box"></div></div>',
  ],
  [
    'nested as component libraries do',
    `<div class="item"><div class="col"><span class="l"><span>学号</span></span></div><div class="col"><div><span><input id="a"></span></div></div></div>
     <div class="item"><div class="col"><span class="l"><em>*</em><span>院校名称</span></span></div><div class="col"><div><span><input id="box" placeholder="请输入"></span></div></div></div>`,
  ],
  ['text before it', '<p>院校名称：<input id="box"></p>'],
  [
    'text before it, in a line of several',
    '<p>学号 <input id="a"> 院校名称 <input id="box"> 层次 <select id="s"></select></p>',
  ],
  [
    'its name in code, and nothing else',
    '<p><input id="a" name="xh"></p><p><input id="box" name="yxmc"></p>',
  ],
  ['a text area', '<label>学校名称<textarea id="box"></textarea></label>'],
  ['contenteditable', '<div><span>院校名称</span><div id="box" contenteditable="true"></div></div>'],
  [
    'contenteditable with a role',
    '<div id="box" contenteditable role="textbox" aria-label="院校名称"></div>',
  ],
  ['beside a hidden field', '<div>院校名称<input type="hidden" name="token"><input id="box"></div>'],
  ['blanks in the label', '<label>院　校　名　称<input id="box"></label>'],
  ['a converted page', '<label>院校名稱<input id="box"></label>'],
  [
    'a list of suggestions behind it',
    '<label>院校名称<input id="box" role="combobox" list="d"></label><datalist id="d"></datalist>',
  ],
])('found: %s', (_, html) => {
  expect(foundIn(html)).toEqual(['box']);
});

test('two of them on one page', () => {
  expect(
    foundIn('<label>就读学校名称<input id="one"></label><label>毕业院校名称<input id="two"></label>'),
  ).toEqual(['one', 'two']);
});

test.each<[string, string]>([
  ['a search by type', '<label>院校名称<input type="search" id="box"></label>'],
  ['a search by role', '<label>院校名称<input role="searchbox" id="box"></label>'],
  ['a search form', '<form role="search"><label>院校名称<input id="box"></label></form>'],
  ['a search by its words', '<input id="box" placeholder="搜索院校名称">'],
  ['where the school is', '<label>学校所在地<input id="box" name="school"></label>'],
  ['a code', '<label>院校代码<input id="box"></label>'],
  ['a major', '<label>专业名称<input id="box"></label>'],
  [
    '学号 beside 院校名称',
    '<div>院校名称<input id="x" hidden type="hidden">西南大学</div><div>学号<input id="box"></div>',
  ],
  [
    'what stands behind the field of another',
    '<p>学号 <input id="box"> 院校名称 <b>西南大学</b><select></select></p>',
  ],
  [
    'a label that is another field’s',
    '<div><label for="pick">院校名称</label><input id="box"><select id="pick"></select></div>',
  ],
  ['a choice', '<label>院校名称<select id="box"><option>西南大学</option></select></label>'],
  ['a password', '<label>院校名称<input type="password" id="box"></label>'],
  ['a tick', '<label>院校名称<input type="checkbox" id="box"></label>'],
  ['contenteditable switched off', '<div>院校名称<div contenteditable="false" id="box"></div></div>'],
  ['what somebody wrote elsewhere', '<div contenteditable="true" id="note">院校名称</div><input id="box">'],
  ['a button named so', '<button>院校名称</button><input id="box">'],
])('not found: %s', (_, html) => {
  expect(foundIn(html)).toEqual([]);
});
