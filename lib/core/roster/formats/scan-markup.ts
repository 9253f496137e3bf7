import { decodeEntities } from './decode-entities';
import { tagEnd } from './xlsx-tags';

/** What a text in HTML or XML is made of, in order. Names are in lower case and without prefix. */
export interface MarkupHandler {
  open(name: string, attributes: string, closed: boolean): void;
  close(name: string): void;
  text(text: string): void;
}

const NAME = /^\/?(?:[\w.-]+:)?([A-Za-z][\w.-]*)/u;
/** What stands in these is no text of the page. */
const RAW = /^(?:script|style)(?![\w:.-])/iu;

function behind(text: string, mark: string, from: number): number {
  const found = text.indexOf(mark, from);
  return found === -1 ? text.length : found + mark.length;
}

const NAME_END = /[\s/>]|$/gu;
const NAMES = new Map<string, string>();
/** More names than any kind of markup has are made up: they are not kept. */
const MOST_NAMES = 1000;

/** The same few names come in every row. */
function nameIn(inside: string): string | undefined {
  NAME_END.lastIndex = 1;
  const written = inside.slice(0, NAME_END.exec(inside)?.index);
  const known = NAMES.get(written);
  if (known !== undefined) return known;
  const name = NAME.exec(inside)?.[1]?.toLowerCase();
  if (NAMES.size < MOST_NAMES && name !== undefined) NAMES.set(written, name);
  return name;
}

/** The text ends inside a tag: nobody knows what would have followed. */
const CUT_OFF = -1;

/** Reads one tag at `from` (its `<`) and answers where it ends. */
function readTag(text: string, from: number, handler: MarkupHandler, isXml: boolean): number {
  const end = tagEnd(text, from);
  if (end === -1) return CUT_OFF;
  const inside = text.slice(from + 1, end);
  const name = nameIn(inside);
  if (name === undefined) return Math.min(text.length, end + 1);
  if (inside.startsWith('/')) handler.close(name);
  else handler.open(name, inside, inside.endsWith('/'));
  if (isXml || !RAW.test(inside) || inside.endsWith('/')) return Math.min(text.length, end + 1);
  const closing = new RegExp(`</${name}`, 'giu');
  closing.lastIndex = end;
  return closing.exec(text)?.index ?? text.length;
}

const MARKED_TEXT = '<![CDATA[';

function step(text: string, at: number, handler: MarkupHandler, isXml: boolean): number {
  if (text.startsWith('<!--', at)) return behind(text, '-->', at + 4);
  if (text.startsWith(MARKED_TEXT, at)) {
    const end = text.indexOf(']]>', at);
    handler.text(text.slice(at + MARKED_TEXT.length, end === -1 ? text.length : end));
    return behind(text, ']]>', at);
  }
  const next = text[at + 1] ?? '';
  if (next === '!' || next === '?') return behind(text, '>', at);
  if (/[A-Za-z/]/u.test(next)) return readTag(text, at, handler, isXml);
  handler.text('<');
  return at + 1;
}

/**
 * Goes once through HTML or XML, however badly written, and tells its tags and texts. Comments, instructions and
 * declarations are passed over; nothing is ever loaded or expanded but the entities that stand for one character.
 * Answers false when the text ends inside a tag. `isXml`: a Style is an element like any other. Never throws.
 */
export function scanMarkup(text: string, handler: MarkupHandler, isXml = false): boolean {
  let at = 0;
  while (at < text.length) {
    const open = text.indexOf('<', at);
    const end = open === -1 ? text.length : open;
    if (end > at) handler.text(decodeEntities(text.slice(at, end)));
    at = open === -1 ? text.length : step(text, open, handler, isXml);
    if (at === CUT_OFF) return false;
  }
  return true;
}

const ATTRIBUTES = new Map<string, RegExp>();

function attributePattern(name: string): RegExp {
  const known = ATTRIBUTES.get(name);
  if (known !== undefined) return known;
  const pattern = new RegExp(`[\\s:]${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'iu');
  ATTRIBUTES.set(name, pattern);
  return pattern;
}

/** The value of an attribute in what `open` was given, by its name without prefix; null when it is not there. */
export function attributeOf(attributes: string, name: string): string | null {
  if (!attributes.includes('=')) return null;
  const found = attributePattern(name).exec(attributes);
  const raw = found?.[1] ?? found?.[2] ?? found?.[3];
  return raw === undefined ? null : decodeEntities(raw);
}

/** Whether the text declares entities of its own, as no spreadsheet does: the way in for bombs. */
export function declaresEntities(text: string): boolean {
  return /<!ENTITY\b|<!DOCTYPE[^>[]*\[|<!DOCTYPE\s+(?!html)/iu.test(text.slice(0, 100_000));
}
