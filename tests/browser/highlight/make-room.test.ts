import { afterEach, expect, test } from 'vitest';
import { PANEL_COLUMN } from '@/lib/core/theme/tokens';
import { type Room, roomBesideRecord } from '@/lib/page/make-room';

let room: Room | null = null;

afterEach(() => {
  room?.stop();
  document.body.replaceChildren();
});

/** A window with this page in it, and our element beside the page's body. */
function pageWith(width: number, body: string) {
  const frame = document.createElement('iframe');
  frame.style.cssText = `width:${width}px;height:400px;border:0`;
  document.body.replaceChildren(frame);
  const inside = frame.contentDocument;
  if (!inside) throw new Error('no document');
  inside.open();
  inside.write(`<!doctype html><body style="margin:0">${body}</body>`);
  inside.close();
  const host = inside.createElement('xueji-check');
  inside.documentElement.append(host);
  const within = host.attachShadow({ mode: 'closed' });
  const record = inside.querySelector('main');
  if (!record) throw new Error('no record');
  const made = roomBesideRecord(
    { document: inside, url: new URL('https://my.chsi.com.cn/archive/x') },
    host,
    within,
  );
  room = made;
  const right = () =>
    Math.max(...[...record.querySelectorAll('p')].map((p) => p.getBoundingClientRect().right));
  return { inside, record, room: made, right, root: inside.documentElement };
}

const WIDE = '<main><p style="text-align:right">入学日期：2026年09月01日</p></main>';
const NARROW = '<main style="width:600px"><p>姓名：林知夏</p></main>';
const FIXED = '<main style="width:1200px;margin:0 auto;text-align:right"><p>姓名：林知夏</p></main>';

test('a record that would stand under the panel moves aside, and back when room is given back or we go', () => {
  const { record, room, right } = pageWith(1280, WIDE);
  room.makeFor(record);
  expect(right()).toBe(1280 - PANEL_COLUMN.room);
  const again = room.giveBack();
  expect(right()).toBe(1280);
  again();
  expect(right()).toBe(1280 - PANEL_COLUMN.room);
  room.stop();
  expect(right()).toBe(1280);
});

test.each([
  ['beside a record that leaves the side free', 1280, NARROW],
  ['where the panel is a bar', 1199, WIDE],
])('nothing moves %s', (_, width, body) => {
  const { record, room, root, right } = pageWith(width, body);
  const before = right();
  room.makeFor(record);
  expect(right()).toBe(before);
  expect(root.scrollWidth).toBe(width);
});

test('a page with a width of its own can be scrolled until its right edge comes out from under the panel', () => {
  const { inside, record, room, right, root } = pageWith(1280, FIXED);
  room.makeFor(record);
  inside.defaultView?.scrollTo(10_000, 0);
  expect(right()).toBeLessThanOrEqual(1280 - PANEL_COLUMN.room);
  room.giveBack();
  expect(root.scrollWidth).toBe(1280);
});

test('made twice it is made once: where the record stands without it decides', () => {
  const { record, room, right } = pageWith(1280, WIDE);
  room.makeFor(record);
  room.makeFor(record);
  expect(right()).toBe(1280 - PANEL_COLUMN.room);
  record.style.width = '500px';
  room.makeFor(record);
  room.giveBack()();
  expect(record.getBoundingClientRect().right).toBe(500);
  expect(record.ownerDocument.body.clientWidth).toBe(1280);
});

test("nothing of the page's own nodes is changed", () => {
  const { inside, record, room } = pageWith(1280, WIDE);
  const [head, body] = [inside.head.outerHTML, inside.body.outerHTML];
  room.makeFor(record);
  expect([inside.head.outerHTML, inside.body.outerHTML]).toEqual([head, body]);
  expect([...inside.documentElement.attributes]).toEqual([]);
});
