import type { SightDoubt } from '@/lib/core/record/reading';
import { parentOnScreen, standsIn } from '@/lib/page/on-screen-tree';
import type { Page } from '@/lib/page/page-read';
import type { Pair } from '@/lib/page/reading/pair-values';
import { commonWidth, type Rect, shareOfLine } from '@/lib/page/reading/rect';
import { elementAround, type TokenRanges } from '@/lib/page/reading/token-ranges';
import { ancestorsOf, isLabel, type Token } from '@/lib/page/reading/tokens';
import { type ForeignInk, foreignInk, TOUCHING } from './foreign-ink';
import { isDrawnByPage, ownFonts } from './lying-fonts';
import { isFaint, standsOnPicture } from './odd-colour';
import { isOddControl } from './odd-control';
import { isOddStart, isPaintedOver } from './odd-part';
import { isHardlySeen, isOddBox, isOddText } from './odd-style';
import { firstLine, lastLine, linesOf, type Piece, piecesOf } from './pieces';
import { standInOrder, standsBeside } from './stands-beside';

/** Fainter than this altogether is hardly seen. */
const FAINT = 0.5;

/**
 * Looks at the values of one record as a person would: is each drawn as its text says, and beside its label? Lives for
 * one reading; nothing moves meanwhile.
 */
export class Sight {
  readonly #view: Window & typeof globalThis;
  readonly #tokens: readonly Token[];
  readonly #ranges: TokenRanges;
  readonly #ink: readonly ForeignInk[];
  readonly #labels: readonly Token[];
  /** of labels and texts of the record */
  readonly #rects: readonly Rect[];
  readonly #fonts: ReadonlyMap<string, string>;

  /** `record`: the element that holds its labels and values. */
  constructor(
    { shadowOf = openShadow }: Page,
    record: Element,
    tokens: readonly Token[],
    ranges: TokenRanges,
  ) {
    this.#view = record.ownerDocument.defaultView as Window & typeof globalThis;
    this.#tokens = tokens;
    this.#ranges = ranges;
    const texts = new Set<Node>();
    const elements = new Set<Element>();
    for (const token of tokens) {
      if ('run' in token) for (const leaf of token.run.leaves) texts.add(leaf);
      else elements.add(token.element);
    }
    this.#ink = foreignInk(record, { texts, elements, shadowOf });
    const range = ranges.get(record);
    const within = range ? tokens.slice(range.first, range.last + 1) : tokens;
    this.#rects = within.filter(({ kind }) => kind !== 'image').map(firstLine);
    this.#labels = within.filter(isLabel);
    this.#fonts = ownFonts(record.ownerDocument);
  }

  /** Why a person may see something else for the label of a field, or for its value, than their texts say; or null. */
  doubtOf({ label, value }: Pair): SightDoubt | null {
    const [first, ...others] = value;
    if (!first || first.kind === 'image') return null;
    if (!this.#standsBeside(label.token, first)) return 'eyes-only';
    const last = others.at(-1) ?? first;
    const indexes = [label.token.index, first.index, last.index];
    const row = elementAround(this.#tokens, this.#ranges, Math.min(...indexes), Math.max(...indexes));
    if (!standInOrder(value.flatMap(piecesOf).flatMap(({ lines }) => lines))) return 'eyes-only';
    if (this.#hasOddLabel(label.token, first, row)) return 'eyes-only';
    return worst(value.flatMap((token) => [...this.#doubts(token, row)]));
  }

  /** The same of a value without label. */
  doubtAlone(token: Token): SightDoubt | null {
    return worst([...this.#doubts(token, null)]);
  }

  /** What is drawn around the value is looked at there: it is seen with the value's own pixels. */
  #hasOddLabel(label: Token, value: Token, row: Element | null): boolean {
    const around = ancestorsOf(value);
    const doubts = [...this.#crowding(label, row, new Set(around)), ...this.#oddness(label, row)];
    return doubts.length > 0;
  }

  /** A label or value may be broken into lines, or stand as a whole beside the middle of the other. */
  #standsBeside(label: Token, value: Token): boolean {
    const flows = this.#blockOf(label) === this.#blockOf(value);
    return [({ rect }: Token) => rect, lastLine].some((lineOf) => {
      const labels = this.#labels.map(lineOf);
      const own = labels[this.#labels.indexOf(label)];
      return (
        own !== undefined &&
        [value.rect, firstLine(value)].some((rect) => standsBeside(own, rect, labels, this.#rects, flows))
      );
    });
  }

  /** The box in which a token is a part of the text. */
  #blockOf(token: Token): Element | undefined {
    return [...ancestorsOf(token)].find(
      (element) => !this.#view.getComputedStyle(element).display.startsWith('inline'),
    );
  }

  *#doubts(token: Token, row: Element | null): Generator<SightDoubt> {
    yield* this.#crowding(token, row, new Set());
    yield* this.#oddness(token, row);
  }

  *#oddness(token: Token, row: Element | null): Generator<SightDoubt> {
    // a list of several lines may be scrolled, and is put back when it is looked at
    if ('element' in token && isOddControl(token.element)) yield 'eyes-only';
    for (const piece of piecesOf(token)) yield* this.#oddPiece(piece, row);
  }

  *#oddPiece({ element, text, rect, range }: Piece, row: Element | null): Generator<SightDoubt> {
    const style = this.#view.getComputedStyle(element);
    if (isFaint(element, style)) yield 'eyes-only';
    const otherwise =
      isOddText(style, text) ||
      standsOnPicture(style) ||
      isDrawnByPage(text, style.fontFamily, this.#fonts) ||
      (range && isPaintedOver(this.#view, range, element));
    if (otherwise) yield 'drawn-otherwise';
    yield* this.#oddAround(element, rect, row);
  }

  /** What the elements around a piece of text do to it, up to the root. */
  *#oddAround(from: Element, rect: Rect, row: Element | null): Generator<SightDoubt> {
    let opacity = 1;
    let inside = true;
    for (let element: Element | null = from; element; element = parentOnScreen(element)) {
      const style = this.#view.getComputedStyle(element);
      opacity *= Number(style.opacity);
      if (opacity < FAINT || isHardlySeen(style)) yield 'eyes-only';
      if (inside && element !== row && isMoving(element)) yield 'eyes-only';
      if (isOddBox(element, style, rect)) yield 'drawn-otherwise';
      if (inside && isOddStart(this.#view, element, style)) yield 'drawn-otherwise';
      if (element === row) inside = false;
    }
  }

  /**
   * Something that was not read touches it, or something else that was read lies over it. What stands beside it by
   * itself is not seen with its own pixels. `others`: elements whose styles do not count.
   */
  *#crowding(token: Token, row: Element | null, others: ReadonlySet<Element>): Generator<SightDoubt> {
    const own = [...ancestorsOf(token)];
    for (const { element, rect, reach, byStyle, over } of this.#ink) {
      const isOwn = own.includes(element);
      if (byStyle && others.has(element) && !isOwn) continue;
      if (over.some((ink) => !(ink.around && isOwn) && overlap(ink.rect, token.rect)))
        yield 'drawn-otherwise';
      if (reach === 0) continue;
      const touches = isOwn
        ? reach > TOUCHING && row !== null && standsIn(row, element)
        : isNear(rect, token.rect, reach) || (own[0] !== undefined && standsIn(own[0], element));
      if (touches) yield byStyle || overlap(rect, token.rect) ? 'drawn-otherwise' : 'eyes-only';
    }
    const isLaidOver = this.#tokens.some(
      (other) =>
        !isSame(other, token) &&
        liesOver(other, token) &&
        !this.#isFixed(other) &&
        this.#scrollerOf(other) === this.#scrollerOf(token),
    );
    if (isLaidOver) yield 'drawn-otherwise';
  }

  /** What is scrolled out of its box stands in the same place as what is beside the box, unseen. */
  #scrollerOf(token: Token): Element | undefined {
    return [...ancestorsOf(token)].find((element) =>
      /auto|scroll/.test(this.#view.getComputedStyle(element).overflowY),
    );
  }

  /** What stays on the screen while the record is scrolled lies over another value each time. */
  #isFixed(token: Token): boolean {
    return [...ancestorsOf(token)].some((element) =>
      /^(?:fixed|sticky)$/.test(this.#view.getComputedStyle(element).position),
    );
  }
}

function worst(doubts: readonly SightDoubt[]): SightDoubt | null {
  return doubts.find((doubt) => doubt === 'eyes-only') ?? doubts[0] ?? null;
}

function openShadow(element: Element): ShadowRoot | null {
  return element.shadowRoot;
}

function isMoving(element: Element): boolean {
  return element.getAnimations({ subtree: true }).some((animation) => !('transitionProperty' in animation));
}

function isNear(rect: Rect, value: Rect, reach: number): boolean {
  return shareOfLine(rect, value) > 0.3 && commonWidth(rect, value) > -reach;
}

/** A value may be a part of its token. */
function isSame(a: Token, b: Token): boolean {
  return 'run' in a && 'run' in b ? a.run === b.run && a.start < b.end && b.start < a.end : a === b;
}

function liesOver(other: Token, own: Token): boolean {
  if (!overlap(other.rect, own.rect)) return false;
  const [lines, others] = [linesOf(own), linesOf(other)];
  return lines.some((line) => others.some((over) => overlap(line, over)));
}

function overlap(a: Rect, b: Rect): boolean {
  return shareOfLine(a, b) > 0.3 && commonWidth(a, b) > 3;
}
