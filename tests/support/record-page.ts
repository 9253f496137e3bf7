import type { TextFieldKey } from '@/lib/core/fields/fields';
import {
  type CaptureRequest,
  createRecordCapture,
  type RecordCapture,
} from '@/lib/page/capture/record-capture';
import type { RecordPlace, ValuePlace } from '@/lib/page/page-read';

/** Puts a made-up page into the document; `[data-v=<field>]` holds a value, `#photo` is the photo. */
export function showPage(html: string): void {
  document.body.innerHTML = html;
  document.body.style.margin = '0';
  scrollTo({ left: 0, top: 0, behavior: 'instant' });
}

export function recordPlace(selector = '#record'): RecordPlace {
  const root = one(selector);
  const values = new Map<TextFieldKey, ValuePlace>();
  for (const element of root.querySelectorAll('[data-v]')) {
    const range = document.createRange();
    range.selectNodeContents(element);
    values.set(
      element.getAttribute('data-v') as TextFieldKey,
      element.hasAttribute('data-whole') ? element : range,
    );
  }
  return { root, values, photo: root.querySelector('#photo') };
}

export function captureOf(place: RecordPlace, change: Partial<CaptureRequest> = {}): RecordCapture {
  return createRecordCapture({
    place,
    places: [place],
    own: null,
    ownElement: null,
    marks: () => [],
    hideId: 'with-birth',
    showPhoto: false,
    ...change,
  });
}

export function one(selector: string): Element {
  const element = document.querySelector(selector);
  if (!element) throw new Error(`no ${selector}`);
  return element;
}

/** Where a stretch of the only text in an element stands. */
export function textRect(selector: string, from: number, to: number): DOMRect {
  const range = document.createRange();
  const text = one(selector).firstChild as Text;
  range.setStart(text, from);
  range.setEnd(text, to);
  return range.getBoundingClientRect();
}
