/** One way to show an ID number once more inside a record. */
export interface Way {
  readonly name: string;
  readonly html: string;
  /** runs in the page afterwards; `host` is the way's own element */
  readonly script?: string;
}

/** The number of tests/pages/archive-table/good, and papers of nobody on that page. */
const ID = '500109200603180029';
const OLD_ID = '510107000229112';
const OTHER_ID = '510107200002291128';
const PASSPORT = 'E12345678';

const digits = [...ID];
const parted = (separator: string): string => `500109${separator}20060318${separator}0029`;
const each = (between: string): string => digits.join(between);
const dressed = (first: number): string =>
  digits.map((digit) => String.fromCodePoint(first + Number(digit))).join('');
const icon = '<i style="display:inline-block;width:7px;height:7px;background:#9fdbe2;border-radius:4px"></i>';
const picture = (css: string): string =>
  `data:image/svg+xml,${encodeURIComponent(`<svg xmlns="http://www.w3.org/2000/svg" width="260" height="24"><text x="0" y="18" style="${css}">${ID}</text></svg>`)}`;
const styled = (css: string, inside: string): string => `<style>${css}</style>${inside}`;

export const WAYS: readonly Way[] = [
  { name: 'parted by points', html: parted('.') },
  { name: 'by middle dots', html: parted('·') },
  { name: 'by slashes', html: parted('/') },
  { name: 'by commas', html: parted(',') },
  { name: 'by low lines', html: parted('_') },
  { name: 'in brackets', html: '500109(20060318)0029' },
  { name: 'by hyphens', html: parted('-') },
  { name: 'by dashes', html: parted('—') },
  { name: 'by bars', html: parted(' | ') },
  { name: 'by colons', html: parted(':') },
  { name: 'by stars', html: parted('*') },
  { name: 'by blanks', html: parted(' ') },
  { name: 'by wide blanks', html: parted('\u3000') },
  { name: 'by no-break blanks', html: parted('&nbsp;&nbsp;') },
  { name: 'by thin blanks', html: each('\u2009') },
  { name: 'by what has no width', html: each('\u200b') },
  { name: 'by points, each digit', html: each('.') },
  {
    name: 'by words',
    html: `500109${['年份', '月日', '顺序'].map((word, at) => `<span style="color:#aaa"> ${word} </span>${['2006', '0318', '0029'][at]}`).join('')}`,
  },
  { name: 'in two lines', html: '500109200<br>603180029' },
  { name: 'in an element for each digit', html: digits.map((digit) => `<b>${digit}</b>`).join('') },
  {
    name: 'in a cell for each digit',
    html: `<table><tr>${digits.map((digit) => `<td style="width:auto;padding:0 3px">${digit}</td>`).join('')}</tr></table>`,
  },
  { name: 'spread by the style', html: `<span style="letter-spacing:8px">${ID}</span>` },
  { name: 'with an icon after each digit', html: digits.join(icon) },
  { name: 'with an icon in the middle', html: parted(icon) },
  { name: 'with characters of an icon font', html: parted('\ue001') },
  { name: 'in full width', html: dressed(0xff10) },
  { name: 'in circles', html: digits.map((digit) => '⓪①②③④⑤⑥⑦⑧⑨'.charAt(Number(digit))).join('') },
  { name: 'in black circles', html: digits.map((digit) => '⓿❶❷❸❹❺❻❼❽❾'.charAt(Number(digit))).join('') },
  { name: 'in bold digits of mathematics', html: dressed(0x1d7ce) },
  { name: 'in narrow digits of mathematics', html: dressed(0x1d7f6) },
  { name: 'in Arabic digits', html: dressed(0x660) },
  { name: 'in Indian digits', html: dressed(0x966) },
  {
    name: 'in Chinese numerals',
    html: digits.map((digit) => '〇一二三四五六七八九'.charAt(Number(digit))).join(''),
  },
  { name: 'in raised digits', html: digits.map((digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'.charAt(Number(digit))).join('') },
  {
    name: 'written before by the style',
    html: styled(`#way::before{content:'${ID}'}`, '<span id="way"></span>'),
  },
  {
    name: 'written after by the style',
    html: styled(`#way2::after{content:'${ID}'}`, '<span id="way2"></span>'),
  },
  {
    name: 'written in two halves by the style',
    html: styled(
      `#way3::before{content:'500109200'}#way3::after{content:'603180029'}`,
      '<span id="way3"></span>',
    ),
  },
  {
    name: 'of an attribute',
    html: styled('#way4::after{content:attr(data-n)}', `<span id="way4" data-n="${ID}"></span>`),
  },
  {
    name: 'by counters',
    html: styled(
      '#way5{counter-reset:a 500109 b 200603 c 180029}#way5::after{content:counter(a) counter(b) counter(c)}',
      '<span id="way5"></span>',
    ),
  },
  {
    name: 'as a marker of a list',
    html: styled(
      `#way6::marker{content:'${ID} '}`,
      '<ol style="margin:0 0 0 220px"><li id="way6">号</li></ol>',
    ),
  },
  { name: 'as a value', html: `<input size="30" value="${ID}">` },
  { name: 'where one types', html: `<input size="30" placeholder="${ID}">` },
  { name: 'in a large field', html: `<textarea cols="30" rows="1">${ID}</textarea>` },
  { name: 'to choose', html: `<select><option>${ID}</option></select>` },
  { name: 'as an option’s label', html: `<select><option label="${ID}">1</option></select>` },
  { name: 'on a button', html: `<button style="border:0">${ID}</button>` },
  { name: 'on a button of a form', html: `<input type="button" value="${ID}">` },
  { name: 'in the place of a picture', html: `<img alt="${ID}" src="data:," width="260" height="24">` },
  { name: 'as a picture', html: `<img alt="" src="${picture('font:15px sans-serif')}">` },
  {
    name: 'as a background',
    html: `<div style="width:260px;height:24px;background:url('${picture('font:15px sans-serif')}')"></div>`,
  },
  { name: 'drawn', html: `<svg width="260" height="24"><text x="0" y="18">${ID}</text></svg>` },
  {
    name: 'on a canvas',
    html: '<canvas width="260" height="24"></canvas>',
    script: `const c = host.querySelector('canvas').getContext('2d'); c.font = '16px sans-serif'; c.fillText('${ID}', 0, 18);`,
  },
  {
    name: 'in a closed shadow tree',
    html: '<div></div>',
    script: `host.querySelector('div').attachShadow({ mode: 'closed' }).innerHTML = '${ID}';`,
  },
  {
    name: 'in an open shadow tree',
    html: '<div></div>',
    script: `host.querySelector('div').attachShadow({ mode: 'open' }).innerHTML = '${ID}';`,
  },
  { name: 'in a frame', html: `<iframe width="300" height="40" srcdoc="${ID}"></iframe>` },
  { name: 'from behind', html: [...digits].reverse().join('') },
  {
    name: 'from behind, and turned round',
    html: `<span style="direction:rtl;unicode-bidi:bidi-override">${[...digits].reverse().join('')}</span>`,
  },
  {
    name: 'in another order in the page',
    html: `<span style="display:inline-flex;flex-direction:row-reverse">${[...digits]
      .reverse()
      .map((digit) => `<b>${digit}</b>`)
      .join('')}</span>`,
  },
  {
    name: 'as a shadow of text',
    html: `<div style="height:50px;color:transparent;text-shadow:0 24px 0 #000">${ID}</div>`,
  },
  { name: 'large', html: `<span style="font-size:34px">${ID}</span>` },
  { name: 'small', html: `<span style="font-size:10px">${ID}</span>` },
  { name: 'light on dark', html: `<span style="background:#14606b;color:#fff;padding:4px">${ID}</span>` },
  { name: 'its last twelve digits', html: '<span style="color:#aaa">后十二位 </span>200603180029' },
  { name: 'the ID number of somebody else', html: OTHER_ID },
  { name: 'an old ID number', html: OLD_ID },
  { name: 'a passport', html: PASSPORT },
  { name: 'the birth date', html: '2006-03-18' },
  {
    name: 'the birth date, written after',
    html: styled(`#way7::after{content:'2006年03月18日'}`, '<span id="way7">生日</span>'),
  },
];
