import { afterEach, expect, test } from 'vitest';
import { createRecordCapture } from '@/lib/page/capture/record-capture';
import { drawCovers } from '@/lib/page/highlight/draw-covers';
import { drawMarks } from '@/lib/page/highlight/draw-marks';
import type { FramePart, RecordPlace } from '@/lib/page/page-read';
import { createPixelPage } from '@/lib/page/pixels/pixel-page';
import { createTextPage } from '@/lib/page/pixels/text-page';
import { withCovered } from '@/lib/page/sight/covered-values';
import { waitForRecord } from '@/lib/page/wait-for-record';
import { watchPage } from '@/lib/page/watch-page';
import { type LoadedPage, loadPage } from '@/tests/support/load-page';
import { htmlOf } from '@/tests/support/made-up-pages';
import { readWholePage } from '@/tests/support/read-whole-page';

const URL_OF_PAGE = 'https://my.chsi.com.cn/archive/xj/detail.action';
const HTML = htmlOf('general/in-frame');
let loaded: LoadedPage | null = null;
afterEach(() => loaded?.remove());

async function open(html: string): Promise<LoadedPage> {
  loaded = await loadPage(html, URL_OF_PAGE);
  return loaded;
}

function placeIn(page: LoadedPage): RecordPlace {
  const [place] = readWholePage(page).places;
  if (!place) throw new Error('no record was found');
  return place;
}

function partIn(page: LoadedPage, field: 'name' | 'idNumber' | 'status'): FramePart {
  const value = placeIn(page).values.get(field);
  if (!value || !('inFrame' in value)) throw new Error('the value stands in no frame');
  return value;
}

function innerOf(page: LoadedPage): Document {
  return page.document.querySelector('iframe')?.contentDocument as Document;
}

test('a value in a frame stands where the frame draws it: border and padding of the frame count', async () => {
  const page = await open(HTML);
  const part = partIn(page, 'name');
  const inside = part.inside.getBoundingClientRect();
  const frame = part.inFrame.getBoundingClientRect();
  const rect = part.getBoundingClientRect();
  // 1 px border, 6 px padding
  expect([rect.left - inside.left, rect.top - inside.top]).toEqual([frame.left + 7, frame.top + 7]);
  expect([rect.width, rect.height]).toEqual([inside.width, inside.height]);
  expect(part.textContent).toBe('林知夏');
});

test('in a frame that is drawn half as large it stands where that puts it', async () => {
  const page = await open(
    HTML.replace('padding:6px', 'padding:6px;transform:scale(0.5);transform-origin:0 0'),
  );
  const part = partIn(page, 'name');
  const inside = part.inside.getBoundingClientRect();
  const frame = part.inFrame.getBoundingClientRect();
  const rect = part.getBoundingClientRect();
  expect(rect.left).toBeCloseTo(frame.left + (inside.left + 7) / 2, 1);
  expect(rect.width).toBeCloseTo(inside.width / 2, 1);
});

test('a frame in a frame of the same site is read, its values stand where both draw them', async () => {
  const quoted = HTML.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
  const page = await open(
    `<!doctype html><html lang="zh-CN"><body style="margin:30px"><iframe style="width:1100px;height:900px;border:0" srcdoc="${quoted}"></iframe></body></html>`,
  );
  const part = partIn(page, 'name');
  const middle = part.inside as FramePart;
  expect(part.textContent).toBe('林知夏');
  expect(part.getBoundingClientRect().left).toBe(
    30 + 7 + middle.inFrame.getBoundingClientRect().left + middle.inside.getBoundingClientRect().left,
  );
});

test.each([
  ['shut off by the page', 'sandbox=""', 'width:600px;height:300px', 'in-frame'],
  ['too small for a record', 'sandbox=""', 'width:200px;height:60px', 'nothing-found'],
  ['not to be seen', 'sandbox=""', 'width:600px;height:300px;visibility:hidden', 'nothing-found'],
  ['of the same site, with nothing in it', '', 'width:600px;height:300px', 'nothing-found'],
])('a frame that is %s: %s', async (_, attribute, style, reason) => {
  const page = await open(
    `<!doctype html><html lang="zh-CN"><body><p>学信档案</p><iframe ${attribute} style="${style}" srcdoc="<p>hello</p>"></iframe></body></html>`,
  );
  expect(readWholePage(page).reading).toEqual({ state: 'failed', reason });
});

test('records in two frames are two records of the page', async () => {
  const frame = /<iframe.*?<\/iframe>/su.exec(HTML)?.[0] ?? '';
  const page = await open(HTML.replace(frame, frame + frame.replaceAll('本科', '专科')));
  const { reading, places } = readWholePage(page);
  const levels = reading.state === 'records' ? reading.records.map(({ fields }) => fields.level?.text) : [];
  expect(levels).toEqual(['本科', '专科']);
  expect(places.length).toBe(2);
});

test('where the page itself shows a record, frames are not looked into', async () => {
  const html = htmlOf('general/good').replace(
    '</main>',
    `<iframe sandbox style="width:600px;height:300px"></iframe></main>`,
  );
  const page = await open(html);
  expect(readWholePage(page).reading.state).toBe('records');
  expect('inFrame' in (placeIn(page).values.get('name') ?? {})).toBe(false);
});

test('what comes late in a frame is waited for, and a change in it is told', async () => {
  const page = await open(HTML);
  const { body } = innerOf(page);
  const record = body.innerHTML;
  body.innerHTML = '<p>……</p>';
  const read = () => readWholePage(page);
  setTimeout(() => {
    body.innerHTML = record;
  }, 200);
  const waited = await waitForRecord(page, {
    ignore: null,
    limitMs: 8_000,
    signal: new AbortController().signal,
    read,
    onWaiting: () => undefined,
  });
  expect(waited.timedOut).toBe(false);
  expect(waited.read.reading.state).toBe('records');
  const changed = new Promise<void>((resolve) => {
    watchPage(page, {
      since: { page: waited.read, address: 'a' },
      now: () => ({ page: read(), address: 'a' }),
      ignore: null,
      onChange: resolve,
    });
  });
  body.innerHTML = record.replace('林知夏', '林知秋');
  await changed;
});

test('marks stand round values in a frame', async () => {
  const page = await open(HTML);
  const layer = page.document.createElement('div');
  layer.style.cssText = 'position:absolute;left:0;top:0';
  page.document.body.append(layer);
  const place = partIn(page, 'name');
  const marks = drawMarks(layer, [{ field: 'name', verdict: 'mismatch', place, label: '' }], page);
  marks.update();
  const [mark] = marks.boxes();
  expect(mark?.rect).not.toBeNull();
  marks.remove();
});

test('what is scrolled out of its frame is not to be seen, and is brought into sight', async () => {
  const page = await open(HTML.replace('height:620px', 'height:200px'));
  const place = partIn(page, 'status');
  const values = [{ key: '0.status', place, air: 0 }];
  const pixels = createPixelPage(page.document, values, null);
  expect(pixels.sight(values).spots.map(({ box }) => box)).toEqual([null]);
  pixels.bring(values[0] as (typeof values)[number]);
  expect(pixels.sight(values).spots[0]?.box).not.toBeNull();
  pixels.restore();
  expect(innerOf(page).scrollingElement?.scrollTop).toBe(0);
});

test('the screen is read where the frame draws the value, and what lies over it in the frame is seen', async () => {
  const page = await open(HTML);
  const place = partIn(page, 'name');
  const values = [{ key: 'name', place, air: 0, said: '林知夏', inDoubt: false }];
  const [spot] = createTextPage(page.document, values, null).sight(values).spots;
  const rect = place.getBoundingClientRect();
  expect(spot?.said).toBe('林知夏');
  const left = spot?.box?.left ?? 0;
  expect(rect.left - left).toBeGreaterThan(0);
  expect(rect.left - left).toBeLessThan(60);
  const inside = place.inside.getBoundingClientRect();
  innerOf(page).body.insertAdjacentHTML(
    'beforeend',
    `<div style="position:absolute;background:#fff;left:${inside.left - 2}px;top:${inside.top - 2}px;width:${inside.width + 4}px;height:${inside.height + 4}px">林知秋</div>`,
  );
  const { reading } = withCovered(page, readWholePage(page), null);
  const [record] = reading.state === 'records' ? reading.records : [];
  expect(record?.fields.name).toMatchObject({ doubt: expect.any(String) });
});

test('on a projector ID numbers in a frame are covered', async () => {
  const page = await open(HTML);
  const layer = page.document.createElement('div');
  layer.style.cssText = 'position:absolute;left:0;top:0';
  page.document.body.append(layer);
  const place = partIn(page, 'idNumber');
  const at = '500109200603180029';
  const hiddenIn = (text: string) => {
    const from = text.indexOf(at);
    return from < 0 ? [] : Array.from(at, (_, index) => from + index);
  };
  const covers = drawCovers(layer, { hiddenIn, whole: [] }, page);
  const rect = place.getBoundingClientRect();
  const [cover, ...others] = layer.querySelectorAll('[data-covers] > div');
  expect(others).toEqual([]);
  expect(Math.abs((cover?.getBoundingClientRect().left ?? 0) - rect.left)).toBeLessThan(1);
  covers.remove();
});

test('no picture is saved of a record in a frame: where else in there an ID number stands is not known', async () => {
  const page = await open(HTML);
  const place = placeIn(page);
  const capture = createRecordCapture({
    place,
    places: [place],
    own: null,
    ownElement: null,
    marks: () => [],
    hideId: 'digits',
    showPhoto: false,
  });
  expect(capture.measure()).toBe('in-frame');
});
