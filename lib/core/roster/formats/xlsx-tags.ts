import { decodeEntities } from './decode-entities';

/** What of a part's XML is looked at: names without prefix, as written. */
export interface TagHandler {
  open(name: string, tag: string, closed: boolean): void;
  close(name: string): void;
  text(text: string): void;
}

const QUOTE = 0x22;
const APOSTROPHE = 0x27;
const SLASH = 0x2f;
const COLON = 0x3a;
const TAG_END = 0x3e;

/** Where the tag at `open` ends; a `>` in quotes is part of a value. -1: not in this text. */
export function tagEnd(text: string, open: number): number {
  let quote = 0;
  for (let at = open; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (quote !== 0) quote = code === quote ? 0 : quote;
    else if (code === TAG_END) return at;
    else if (code === QUOTE || code === APOSTROPHE) quote = code;
  }
  return -1;
}

function nameIn(text: string, from: number, end: number): string {
  let start = from;
  let at = from;
  for (; at < end; at += 1) {
    const code = text.charCodeAt(at);
    if (code === COLON) start = at + 1;
    else if (code <= 0x20 || code === SLASH) break;
  }
  return text.slice(start, at);
}

/**
 * Goes once through the XML of a part as it comes, piece by piece: what is not whole yet waits for the next. Comments,
 * instructions and declarations are passed over.
 */
export class TagReader {
  readonly #handler: TagHandler;
  #rest = '';

  constructor(handler: TagHandler) {
    this.#handler = handler;
  }

  push(piece: string): void {
    const text = this.#rest + piece;
    let at = 0;
    for (;;) {
      const open = text.indexOf('<', at);
      if (open === -1) break;
      const next = text.charCodeAt(open + 1);
      const end = next === 0x21 ? this.#endOfRemark(text, open) : tagEnd(text, open);
      if (end === -1 || Number.isNaN(next)) break;
      if (open > at) this.#handler.text(text.slice(at, open));
      this.#tag(text, open, end, next);
      at = end + 1;
    }
    this.#rest = text.slice(at);
  }

  #endOfRemark(text: string, open: number): number {
    if (text.startsWith('<![CDATA[', open)) {
      const end = text.indexOf(']]>', open);
      return end === -1 ? -1 : end + 2;
    }
    if (!text.startsWith('<!--', open)) return text.length < open + 9 ? -1 : text.indexOf('>', open);
    const end = text.indexOf('-->', open + 4);
    return end === -1 ? -1 : end + 2;
  }

  #tag(text: string, open: number, end: number, next: number): void {
    if (next === SLASH) this.#handler.close(nameIn(text, open + 2, end));
    else if (next === 0x21) {
      if (text.startsWith('<![CDATA[', open))
        this.#handler.text(text.slice(open + 9, end - 2).replaceAll('&', '&amp;'));
    } else if (next !== 0x3f) {
      const closed = text.charCodeAt(end - 1) === SLASH;
      this.#handler.open(nameIn(text, open + 1, end), text.slice(open, end), closed);
    }
  }
}

/** The value of an attribute by its name, with any prefix; null when it is not there. */
export function attributeIn(tag: string, name: string): string | null {
  for (let at = tag.indexOf(name); at !== -1; at = tag.indexOf(name, at + 1)) {
    const before = tag.charCodeAt(at - 1);
    if (before > 0x20 && before !== COLON) continue;
    let equals = at + name.length;
    while (tag.charCodeAt(equals) <= 0x20) equals += 1;
    if (tag[equals] !== '=') continue;
    let quote = equals + 1;
    while (tag.charCodeAt(quote) <= 0x20) quote += 1;
    const end = tag.indexOf(tag[quote] ?? '"', quote + 1);
    return end === -1 ? null : decodeEntities(tag.slice(quote + 1, end));
  }
  return null;
}

/** Whether an attribute says yes. */
export function isOn(tag: string, name: string): boolean {
  const value = attributeIn(tag, name);
  return value === '1' || value === 'true' || value === 'on';
}

const ESCAPED = /_x([0-9A-Fa-f]{4})_/gu;

/** The text of a part: entities, and characters that XML cannot hold, which are written _x000D_. */
export function plainText(xml: string): string {
  const text = decodeEntities(xml);
  const plain = text.includes('_x')
    ? text.replaceAll(ESCAPED, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : text;
  return plain.includes('\r') ? plain.replaceAll(/\r\n?/gu, '\n') : plain;
}

/** A copy that does not keep the long text alive that it was cut out of. */
export function apart(text: string): string {
  return text.length < 13 ? text : ` ${text}`.slice(1);
}
