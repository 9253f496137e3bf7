import { describe, expect, test } from 'vitest';
import type { MaskBox } from '@/lib/core/capture/capture-port';
import type { RecordSight } from '@/lib/core/capture/record-sight';
import type { CaptureRequest } from '@/lib/page/capture/record-capture';
import { ONE_PIXEL } from '@/tests/support/one-pixel';
import { captureOf, one, recordPlace, showPage, textRect } from '@/tests/support/record-page';

const ID = '500108199902034564';
const OTHER_ID = '510107200002291128';
function record(inside: string) {
  return `<div id="record" style="width:600px;font:16px monospace"><p>姓名 <span data-v="name">测试甲</span></p>${inside}</div>`;
}
const withId = `<p>证件号码 <span data-v="idNumber" id="id">${ID}</span></p>`;

function sight(change: Partial<CaptureRequest> = {}): RecordSight {
  const measured = captureOf(recordPlace(), change).measure();
  if (typeof measured === 'string') throw new Error(measured);
  return measured;
}

/** The boxes in client coordinates: nothing is scrolled in these pages. */
function masks(kind: MaskBox['kind'], change: Partial<CaptureRequest> = {}) {
  const { masks: all, offset, visible } = sight(change);
  const x = (visible?.left ?? 0) - offset.x;
  const y = (visible?.top ?? 0) - offset.y;
  return all
    .filter((mask) => mask.kind === kind)
    .map(({ box }) => ({ left: box.left + x, right: box.left + box.width + x, top: box.top + y }));
}

function covers(box: { left: number; right: number } | undefined, rect: DOMRect): boolean {
  return box !== undefined && Math.abs(box.left - rect.left) < 1.5 && Math.abs(box.right - rect.right) < 1.5;
}

describe('digits 7–16 of an ID number are covered', () => {
  test('in the record: exactly these digits', () => {
    showPage(record(withId));
    const [box, ...others] = masks('id');
    expect(others).toEqual([]);
    expect(covers(box, textRect('#id', 6, 16))).toBe(true);
  });

  test('all of them with the setting', () => {
    showPage(record(withId));
    expect(covers(masks('id', { hideId: 'whole' })[0], textRect('#id', 0, 18))).toBe(true);
  });

  test.each([
    ['spread over elements', `<p id="x">${[...ID].map((digit) => `<b>${digit}</b>`).join('')}</p>`, 10],
    ['grouped by blanks', '<p>500108 19990203 4564</p>', 2],
    [
      'in cells of a table',
      `<table><tr>${[...ID].map((digit) => `<td>${digit}</td>`).join('')}</tr></table>`,
      10,
    ],
    ['of another record', `<p>${OTHER_ID}</p>`, 1],
    ['in a form field', `<input value="${ID}">`, 1],
    ['in a list to choose from', `<select><option>${ID}</option></select>`, 1],
    ['in full-width digits', '<p>５００１０８１９９９０２０３４５６４</p>', 1],
    ['in a frame, which may show anything', '<iframe width="100" height="40"></iframe>', 1],
  ])('%s', (_, html, count) => {
    showPage(record(withId + html));
    expect(masks('id')).toHaveLength(1 + count);
  });

  test('in an open shadow tree', () => {
    showPage(record(`${withId}<div id="host"></div>`));
    const shadow = one('#host').attachShadow({ mode: 'open' });
    shadow.append(`证件 ${ID}`);
    expect(masks('id')).toHaveLength(2);
  });

  test('in the page’s header when it is beside the record', () => {
    showPage(`<p style="margin:0;height:10px;font:9px monospace">${ID}</p>${record(withId)}`);
    expect(masks('id')).toHaveLength(2);
  });

  test('in our own marks', () => {
    showPage(
      `${record(withId)}<div id="own" style="position:absolute;top:60px;left:300px">名册为 ${OTHER_ID}</div>`,
    );
    expect(masks('id', { own: one('#own') })).toHaveLength(3);
  });

  test('but neither what is not seen nor a 学号 is', () => {
    showPage(
      record(
        `${withId}<p style="display:none">${ID}</p><p style="visibility:hidden">${ID}</p><script type="x">${ID}</script><p>222017321062001</p>`,
      ),
    );
    expect(masks('id')).toHaveLength(1);
  });
});

describe('an ID number that no text of the page holds as it is read is covered too', () => {
  const style = (css: string): string => `<style>${css}</style>`;
  test.each([
    ['after an element', `${style(`#x::after{content:'${ID}'}`)}<p id="x">证件 </p>`, '#x'],
    ['before one', `${style(`#x::before{content:'${ID} '}`)}<p id="x">证件</p>`, '#x'],
    ['as a list’s marker', `${style(`#x::marker{content:'${ID} '}`)}<ol><li id="x">证件</li></ol>`, '#x'],
    [
      'of an attribute',
      `${style('#x::after{content:attr(data-x)}')}<p id="x" data-x="${ID}">证件 </p>`,
      '#x',
    ],
    ['where something is to be typed', `<input id="x" placeholder="${ID}">`, '#x'],
    ['as an option’s label', `<select id="x"><option label="${ID}">1</option></select>`, '#x'],
    ['in the place of a picture', `<img id="x" alt="证件 ${ID}" src="data:," width="200" height="20">`, '#x'],
  ])('%s', (_, html, selector) => {
    showPage(record(withId + html));
    const rect = one(selector).getBoundingClientRect();
    expect(masks('id').some((box) => covers(box, rect))).toBe(true);
  });

  test.each([
    ['points', '500108.19990203.4564'],
    ['mathematical digits', '𝟓𝟎𝟎𝟏𝟎𝟖𝟏𝟗𝟗𝟗𝟎𝟐𝟎𝟑𝟒𝟓𝟔𝟒'],
    ['Arabic digits', '٥٠٠١٠٨١٩٩٩٠٢٠٣٤٥٦٤'],
    ['circled digits', '⑤⓪⓪①⓪⑧①⑨⑨⑨⓪②⓪③④⑤⑥④'],
    ['its digits from behind', '465430209991801005'],
    ['its last twelve', '199902034564'],
  ])('%s', (_, text) => {
    showPage(record(`${withId}<p>${text}</p>`));
    expect(masks('id').length).toBeGreaterThan(1);
  });
});

describe('a birth date is covered with the ID number', () => {
  const withBirth = `${withId}<p>出生日期 <span data-v="birthDate" id="birth">1999年02月03日</span></p>`;
  const birth = () => one('#birth').getBoundingClientRect();

  test('in the record, all of its value', () => {
    showPage(record(withBirth));
    expect(masks('id').some((box) => covers(box, birth()))).toBe(true);
  });

  test.each([
    ['elsewhere on the page', '<p id="x">1999-02-03</p>'],
    ['of another record', '<p id="x">1999/2/3</p>'],
    ['without its day', '<p id="x">1999年02月</p>'],
  ])('%s', (_, html) => {
    const before = (() => {
      showPage(record(withBirth));
      return masks('id').length;
    })();
    showPage(record(withBirth + html));
    expect(masks('id')).toHaveLength(before + 1);
  });

  test('and with it our own word of what it should be', () => {
    showPage(
      `${record(withBirth)}<div id="tag" style="position:absolute;top:90px;left:300px">名册为 …</div>`,
    );
    const tag = one('#tag').getBoundingClientRect();
    const marks = () => [{ field: 'birthDate', label: '名册为 1999年02月04日', rect: null, tag }] as const;
    expect(masks('id', { marks }).some((box) => covers(box, tag))).toBe(true);
    expect(masks('id', { marks, hideId: 'digits' }).some((box) => covers(box, tag))).toBe(false);
  });

  test('unless the setting shows it; the ID number’s own digits stay covered', () => {
    showPage(record(withBirth));
    const boxes = masks('id', { hideId: 'digits' });
    expect(boxes.some((box) => covers(box, birth()))).toBe(false);
    expect(covers(boxes[0], textRect('#id', 6, 16))).toBe(true);
  });
});

describe('a value whose digits cannot be told is covered as a whole', () => {
  test.each([
    ['protected text', `<span data-v="idNumber" id="v">${String.fromCodePoint(0x100000).repeat(18)}</span>`],
    ['a picture', `<img data-v="idNumber" data-whole id="v" src="${ONE_PIXEL}" width="180" height="20">`],
    ['a passport', '<span data-v="idNumber" id="v">E12345678</span>'],
    ['a masked number', '<span data-v="idNumber" id="v">500108**********64</span>'],
  ])('%s', (_, value) => {
    showPage(record(`<p>证件号码 ${value}</p>`));
    const place = one('#v').getBoundingClientRect();
    expect(masks('id').some((box) => covers(box, place))).toBe(true);
  });

  test('so is our own text beside it', () => {
    showPage(`${record(withId)}<div id="tag" style="position:absolute;top:60px;left:300px">名册为 5…</div>`);
    const rect = one('#tag').getBoundingClientRect();
    expect(
      masks('id', { marks: () => [{ field: 'idNumber', label: '名册为 5…', rect: null, tag: rect }] }).some(
        (box) => covers(box, rect),
      ),
    ).toBe(true);
  });
});

describe('a photo is covered', () => {
  const photo = `<img id="photo" alt="录取照片" src="${ONE_PIXEL}" width="120" height="160">`;
  const again = `<img src="${ONE_PIXEL}" width="24" height="24">`;
  const canvas = '<canvas width="100" height="140"></canvas>';
  const background = '<div style="width:100px;height:140px;background-image:url(data:,)"></div>';
  const logo = '<img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" width="300" height="40">';
  test.each([
    ['in the record', photo, 1],
    ['shown small once more', photo + again, 2],
    ['drawn on a canvas', canvas, 1],
    ['as a background', background, 1],
    ['but a line of letters is not one', logo, 0],
  ])('%s', (_, html, count) => {
    showPage(record(withId + html));
    expect(masks('photo')).toHaveLength(count);
  });

  test('unless the setting shows it', () => {
    showPage(record(withId + photo));
    expect(masks('photo', { showPhoto: true })).toEqual([]);
  });
});

describe('when a place is not sure there is a reason instead of boxes', () => {
  test('the ID number was not found and a picture may hold it', () => {
    showPage(record(`<canvas width="500" height="60"></canvas>`));
    expect(captureOf(recordPlace()).measure()).toBe('id-place-unsure');
  });

  test('the ID number was not found and there is only text: nothing can be overlooked', () => {
    showPage(record(''));
    expect(sight().masks).toEqual([]);
  });

  test('the page took the value away', () => {
    showPage(record(withId));
    const capture = captureOf(recordPlace());
    one('#id').remove();
    expect(capture.measure()).toBe('id-place-unsure');
  });

  test('the page took the photo away', () => {
    showPage(record(`${withId}<img id="photo" src="${ONE_PIXEL}" width="120" height="160">`));
    const capture = captureOf(recordPlace());
    one('#photo').remove();
    expect(capture.measure()).toBe('photo-place-unsure');
  });

  test('the page took the whole record away', () => {
    showPage(record(withId));
    const capture = captureOf(recordPlace());
    one('#record').remove();
    expect(capture.measure()).toBe('page-moved');
  });

  test('the record has no size', () => {
    showPage(`<div id="record" style="display:none">${withId}</div>`);
    expect(captureOf(recordPlace()).measure()).toBe('no-record-rectangle');
  });
});
