import { describe, expect, test } from 'vitest';
import { readPage } from '@/lib/page/read-page';
import { loadPage } from '@/tests/support/load-page';

/** Key, label and value of a made-up record. */
const RECORD: readonly (readonly [string, string, string])[] = [
  ['name', '姓名', '林知夏'],
  ['gender', '性别', '女'],
  ['birthDate', '出生日期', '2006年03月18日'],
  ['ethnicity', '民族', '汉族'],
  ['idNumber', '证件号码', '500109200603180029'],
  ['school', '学校名称', '西南大学'],
  ['level', '层次', '本科'],
  ['major', '专业', '计算机科学与技术'],
  ['duration', '学制', '4 年'],
  ['studentNo', '学号', '222026321062001'],
  ['enrollDate', '入学日期', '2026年09月01日'],
  ['expectedGraduation', '预计毕业日期', '2030年06月30日'],
  ['status', '学籍状态', '在籍（注册学籍）'],
];
const EXPECTED = Object.fromEntries(RECORD.map(([key, , value]) => [key, { state: 'text', text: value }]));

function rows(row: (label: string, value: string, at: number) => string): string {
  return RECORD.map(([, label, value], at) => row(label, value, at)).join('');
}

const SHAPES: Readonly<Record<string, string>> = {
  'the value stands before its label in the document': rows(
    (l, v) =>
      `<div style="display:flex;flex-direction:row-reverse;justify-content:flex-end;gap:20px"><span>${v}</span><span>${l}</span></div>`,
  ),
  'label and value in rows of their own': `<table>${rows((l, v) => `<tr><td>${l}</td></tr><tr><td>${v}</td></tr>`)}</table>`,
  'a scroll container that was scrolled down': `<div id=s style="height:150px;overflow:auto">${rows((l, v) => `<p><b>${l}</b> ${v}</p>`)}</div><script>s.scrollTop=400</script>`,
  'a page that was scrolled past the record': `<div style="height:10px"></div>${rows((l, v) => `<p><b>${l}：</b>${v}</p>`)}<div style="height:3000px"></div><script>scrollTo(0,900)</script>`,
  'a page drawn at half size': `<div style="transform:scale(.5);transform-origin:0 0">${rows((l, v) => `<p><span style="display:inline-block;width:90px">${l}</span><span>${v}</span></p>`)}</div>`,
  'colons that only the style sheet draws': `<style>.l:after{content:"："}</style>${rows((l, v) => `<p><span class=l>${l}</span>${v}</p>`)}`,
  'words of a navigation and a help text with colons': `<div style="display:flex;gap:20px"><div>首页</div><div>学校</div><div>专业</div><div>院校库</div></div><div><p>姓名：请以身份证为准</p><p>民族：以户口簿为准</p></div><table>${rows((l, v) => `<tr><td>${l}</td><td>${v}</td></tr>`)}</table>`,
  'a summary that repeats two fields': `<div style="background:#eee"><span>姓名：林知夏</span>　<span>学号：222026321062001</span></div><table>${rows((l, v) => `<tr><td>${l}</td><td>${v}</td></tr>`)}</table>`,
  'everything hidden from assistive technology behind a dialog': `<div aria-hidden="true">${rows((l, v) => `<p><b>${l}：</b>${v}</p>`)}</div><div role=dialog>提示</div>`,
  'a definition list in a grid of four columns': `<dl style="display:grid;grid-template-columns:100px 1fr 100px 1fr">${rows((l, v) => `<dt>${l}</dt><dd>${v}</dd>`)}</dl>`,
  'a definition list with floating labels': `<style>dt{float:left;clear:left;width:100px}dd{margin-left:120px}</style><dl>${rows((l, v) => `<dt>${l}</dt><dd>${v}</dd>`)}</dl>`,
  'a photo in a cell beside all rows': `<table border=1>${rows((l, v, i) => `<tr><td>${l}</td><td>${v}</td>${i === 0 ? '<td rowspan=13 style="vertical-align:top"><img alt="录取照片" width=100 height=140 src="data:image/gif;base64,R0lGODlhAQABAAAAACw="></td>' : ''}</tr>`)}</table>`,
  'a photo before the first label': `<table border=1>${rows((l, v, i) => `<tr>${i === 0 ? '<td rowspan=13><img width=100 height=140 src="data:image/gif;base64,R0lGODlhAQABAAAAACw="><br>录取照片</td>' : ''}<td>${l}</td><td>${v}</td></tr>`)}</table>`,
  'a line break that the style sheet draws': `<style>dl{columns:2}dt,dd{display:inline;margin:0}dd::after{content:"\\a";white-space:pre}</style><dl>${rows((l, v) => `<dt>${l}</dt><dd>${v}</dd>`)}</dl>`,
  'a button behind every value': rows(
    (l, v) =>
      `<div style="display:flex"><div style="width:120px">${l}</div><div>${v}</div><button>复制</button></div>`,
  ),
  'the same link behind every value': rows(
    (l, v) =>
      `<div style="display:flex"><div style="width:120px">${l}</div><div>${v}</div><div style="margin-left:40px"><a href=#>申请更正</a></div></div>`,
  ),
  'the value inside the element of its label': rows((l, v) => `<label>${l}<output>${v}</output></label><br>`),
  'boxes in the flow of text, two pairs on a line': rows(
    (l, v, i) =>
      `<span style="display:inline-block;width:100px">${l}</span><span style="display:inline-block;width:250px">${v}</span>${i % 2 ? '<br>' : ''}`,
  ),
  'floating boxes': `<div style="overflow:hidden">${rows((l, v) => `<div style="float:left;width:100px">${l}</div><div style="float:left;width:300px">${v}</div>`)}</div>`,
  'label above value in one box': `<div style="display:grid;grid-template-columns:1fr 1fr 1fr">${rows((l, v) => `<div><small>${l}</small><br><strong>${v}</strong></div>`)}</div>`,
  'values at the far right': rows(
    (l, v) =>
      `<div style="display:flex;justify-content:space-between"><span>${l}</span><span>${v}</span></div>`,
  ),
  'unknown elements with a colon between them': rows(
    (l, v) => `<x-row style="display:block"><x-l>${l}</x-l>: <x-v>${v}</x-v></x-row>`,
  ),
  'long values that wrap under their labels': `<div style="width:160px">${rows((l, v) => `<p><b>${l}：</b><span>${v}</span></p>`)}</div>`,
  'values that wrap in narrow cells': `<table style="width:190px" border=1>${rows((l, v) => `<tr><td style="white-space:nowrap">${l}</td><td style="word-break:break-all">${v}</td></tr>`)}</table>`,
  'a note with labels in its sentence below': `${rows((l, v) => `<p><b>${l}：</b>${v}</p>`)}<p>注：姓名与学号如有误，请联系学校：023-00000000</p>`,
  'comments in the markup': rows(
    (l, v) => `<div><!--x--><span>${l}</span><!--y--><span> <!-- z -->${v}</span></div>`,
  ),
  'a hidden text inside a value': rows(
    (l, v) => `<tr><td>${l}</td><td><span style="display:none">错</span>${v}</td></tr>`,
  ).replace(/^/, '<table>'),
  'the label below its value, a card for each': `<div style="display:flex;flex-wrap:wrap">${rows((l, v) => `<section style="width:200px"><p style="margin:0;font-size:18px">${v}</p><p style="margin:0">${l}</p></section>`)}</div>`,
  'labels that nobody knows in a second column, with values and without': `<style>b,i{display:inline-block;width:140px}</style>${rows((l, v, i) => `<div><b>${l}</b><i style="width:220px">${v}</i><b>未知项${'甲乙丙丁戊己庚辛壬癸子丑寅'[i]}</b><i>某值</i></div>`)}`,
  'form fields that only show': rows(
    (l, v, i) => `<div><label for=f${i}>${l}</label> <input id=f${i} readonly value="${v}" size=40></div>`,
  ),
  'form fields below their labels, one of choice, one of many lines': `<div style="display:grid;grid-template-columns:1fr 1fr">${rows(
    (l, v) =>
      `<label><span style="display:block">${l}</span>${
        l === '性别'
          ? '<select disabled><option>男<option selected>女</select>'
          : l === '专业'
            ? `<textarea readonly>${v}</textarea>`
            : `<input disabled value="${v}">`
      }</label>`,
  )}</div>`,
  'a choice of which one is taken': rows(
    (l, v) =>
      `<p><b>${l}：</b>${l === '性别' ? '<input type=radio name=g disabled>男 <input type=radio name=g disabled checked>女' : v}</p>`,
  ),
  'preformatted text with tabs': `<pre>${rows((l, v) => `${l}\t${v}\n`)}</pre>`,
  'preformatted text padded with wide blanks': `<pre>${rows((l, v) => `${l.padEnd(9, '　')}${v}\n`)}</pre>`,
  'lines with a gap instead of a colon': `<ul>${rows((l, v) => `<li>${l}&nbsp;&nbsp;&nbsp;${v}</li>`)}</ul>`,
  'lines with a wide blank instead of a colon': `<ul>${rows((l, v) => `<li>${l}　${v}</li>`)}</ul>`,
  'one sentence that ends with a full stop': `<p>${rows((l, v) => `${l}：${v}；`).slice(0, -1)}。</p>`,
  'a colon in a cell of its own': `<table>${rows((l, v) => `<tr><td>${l}</td><td>：</td><td>${v}</td></tr>`)}</table>`,
  'a word to click behind every value': `<table>${rows((l, v) => `<tr><td>${l}</td><td>${v} <a href=#>[复制]</a></td></tr>`)}</table>`,
  'advice about a field in the card of the record': `<div><table>${rows((l, v) => `<tr><td>${l}</td><td>${v}</td></tr>`)}</table><p>姓名：以身份证为准</p><p>1. 专业：以录取专业为准，转专业后由学校更新。</p></div>`,
  'the same record hidden for another size of screen': `<div style="display:none">${rows((l, v) => `<p>${l}：${v}x</p>`)}</div><div>${rows((l, v) => `<p>${l}：${v}</p>`)}</div>`,
};

describe('a record in plain markup is read whatever its shape', () => {
  test.each(Object.entries(SHAPES))('%s', async (_shape, html) => {
    const page = await loadPage(
      `<!doctype html><html lang="zh"><body><h2>学籍信息</h2>${html}</body></html>`,
      'https://my.chsi.com.cn/archive/gdjy/record',
    );
    const { reading } = readPage(page);
    expect(reading.state === 'records' ? reading.records.map(({ fields }) => fields) : reading).toEqual([
      EXPECTED,
    ]);
    page.remove();
  });
});

/** Every way in which a style keeps a text from being seen. */
const UNSEEN: readonly string[] = [
  'display:none',
  'visibility:hidden',
  'opacity:0',
  'opacity:.01;position:absolute',
  'filter:opacity(0);position:absolute',
  'font-size:0',
  'font-size:1px;position:absolute',
  'color:transparent',
  '-webkit-text-fill-color:transparent',
  'position:absolute;left:-9999px',
  'position:absolute;top:-9999px',
  'position:fixed;top:-2000px',
  'position:absolute;clip:rect(0,0,0,0)',
  'position:absolute;clip-path:inset(50%)',
  'position:absolute;clip-path:circle(0)',
  'position:absolute;clip-path:polygon(0 0,0 0,0 0)',
  'display:inline-block;height:0;overflow:hidden',
  'display:inline-block;max-height:0;overflow:hidden',
  'position:absolute;width:1px;height:1px;overflow:hidden',
  'position:absolute;overflow:hidden;text-indent:-9999px',
  'position:absolute;transform:scale(0)',
  'position:absolute;transform:translateX(-300vw)',
  'position:absolute;scale:0',
  'content-visibility:hidden',
  'zoom:.0001',
];

describe('what a style hides is read neither in a value nor as a second record', () => {
  test.each(UNSEEN)('%s', async (style) => {
    const page = await loadPage(
      `<!doctype html><html lang="zh"><body><div>${rows((l, v) => `<p><b>${l}</b> <span>${v}<i style="${style}">错</i></span></p>`)}</div><div style="${style}">${rows((l, v) => `<p>${l}：${v}错</p>`)}</div></body></html>`,
      'https://my.chsi.com.cn/archive/gdjy/record',
    );
    const { reading } = readPage(page);
    expect(reading.state === 'records' ? reading.records.map(({ fields }) => fields) : reading).toEqual([
      EXPECTED,
    ]);
    page.remove();
  });
});

const EMPTY = { state: 'unreadable', reason: 'empty', text: '' };
function conflict(text: string) {
  return { state: 'unreadable', reason: 'conflict', text };
}
const TABLE = `<table>${rows((l, v) => `<tr><td>${l}</td><td>${v}</td></tr>`)}</table>`;

const DOUBTFUL: readonly (readonly [string, string, readonly object[]])[] = [
  ['records side by side', `<div style="display:flex">${TABLE}${TABLE}</div>`, [{}, {}]],
  [
    'a line above the record that contradicts it',
    `<p>姓名：林知秋　学号：222026321062001</p>${TABLE}`,
    [{ name: conflict('林知秋') }],
  ],
  [
    'an empty last value above a notice',
    `<ul>${rows((l, v) => `<li><span>${l}</span> <span>${v.replace('在籍（注册学籍）', '')}</span></li>`)}</ul><p>以上信息由学校报送</p>`,
    [{ status: EMPTY }],
  ],
  [
    'an empty value below its label',
    `<div style="display:grid;grid-template-columns:1fr 1fr 1fr">${rows((l, v) => `<div><div>${l}</div><div>${v.replace('汉族', '')}</div></div>`)}</div>`,
    [{ ethnicity: EMPTY }],
  ],
  [
    'empty values beside another column of the page',
    `<div style="display:flex">${TABLE.replace('汉族', '').replace('4 年', '')}<div>${'<p>帮助中心</p>'.repeat(12)}</div></div>`,
    [{ ethnicity: EMPTY, duration: EMPTY }],
  ],
  [
    'an empty value before a label that nobody knows',
    `<style>b,i{display:inline-block;width:140px}</style>${rows((l, v) => `<div><b>${l}</b><i style="width:220px">${v.replace('汉族', '')}</i><b>未知项</b><i>某值</i></div>`)}`,
    [{ ethnicity: EMPTY }],
  ],
  [
    'a field that only advice stands behind',
    TABLE.replace('汉族', '以户口簿为准'),
    [{ ethnicity: { state: 'unreadable', reason: 'empty', text: '以户口簿为准' } }],
  ],
  [
    'a name drawn as a picture',
    TABLE.replace('林知夏', '<svg width="60" height="20"></svg>'),
    [{ name: { state: 'unreadable', reason: 'picture', text: '' } }],
  ],
];

describe('where a record leaves doubt, the doubt is told and the rest is read', () => {
  test.each(DOUBTFUL)('%s', async (_shape, html, changes) => {
    const page = await loadPage(
      `<!doctype html><html lang="zh"><body><main><section><h2>学籍信息</h2>${html}</section></main></body></html>`,
      'https://my.chsi.com.cn/archive/gdjy/record',
    );
    const { reading } = readPage(page);
    expect(reading.state === 'records' ? reading.records.map(({ fields }) => fields) : reading).toEqual(
      changes.map((change) => ({ ...EXPECTED, ...change })),
    );
    page.remove();
  });
});
