import type { TextFieldKey } from '@/lib/core/fields/fields';
import { isTextField } from '@/lib/core/fields/kinds';
import { parentOnScreen } from '@/lib/page/on-screen-tree';
import { ancestorsOf, type LabelToken } from './tokens';

/** A label that stands for a field whose value is text. */
export interface FieldLabel {
  readonly token: LabelToken;
  readonly field: TextFieldKey;
}

/** The labels of one record, and the innermost element that holds (nearly) all of them. */
export interface Block {
  readonly element: Element;
  readonly labels: readonly FieldLabel[];
}

/** Fewer different labels than this are chance, not a record. */
const MIN_FIELDS = 3;
/** The record is where this share of its labels stands together; words of a navigation stand elsewhere. */
const MOST = 0.75;
/** Levels up from the record. */
const NEAR = 2;

interface Placed extends FieldLabel {
  /** elements round the label, outermost first */
  readonly path: readonly Element[];
}

/**
 * Groups labels into records. A part of the page in which most fields stand more than once holds several records,
 * one after another; a single field that stands twice is one record that contradicts itself (or repeats itself).
 */
export function findBlocks(labels: readonly LabelToken[]): readonly Block[] {
  const placed: Placed[] = [];
  for (const token of labels) {
    const { meaning } = token.label;
    if (!isTextField(meaning)) continue;
    placed.push({ token, field: meaning, path: [...ancestorsOf(token)].reverse() });
  }
  return divide(placed, 0);
}

function fieldsOf(labels: readonly FieldLabel[]): ReadonlySet<TextFieldKey> {
  return new Set(labels.map(({ field }) => field));
}

function holdsSeveral(labels: readonly FieldLabel[]): boolean {
  const fields = fieldsOf(labels);
  const again = new Set<TextFieldKey>();
  const seen = new Set<TextFieldKey>();
  for (const { field } of labels) {
    if (seen.has(field)) again.add(field);
    seen.add(field);
  }
  return fields.size >= MIN_FIELDS && again.size * 2 >= fields.size;
}

/** `depth`: how many of the outermost elements all these labels share. */
function divide(labels: readonly Placed[], depth: number): readonly Block[] {
  if (fieldsOf(labels).size < MIN_FIELDS) return [];
  if (!holdsSeveral(labels)) return blockOf(labels);
  const blocks: Block[] = [];
  let current: readonly Placed[] = [];
  for (const group of byChild(labels, depth)) {
    if (holdsSeveral(group) && group.length < labels.length) {
      blocks.push(...blockOf(current), ...divide(group, depth + 1));
      current = [];
    } else if (group.length === labels.length && depth < longestPath(labels)) {
      return divide(labels, depth + 1);
    } else {
      const known = fieldsOf(current);
      const fields = [...fieldsOf(group)];
      const repeats = fields.filter((field) => known.has(field)).length * 2 >= fields.length;
      if (repeats) blocks.push(...blockOf(current));
      current = repeats ? group : [...current, ...group];
    }
  }
  return [...blocks, ...blockOf(current)];
}

function longestPath(labels: readonly Placed[]): number {
  return Math.max(...labels.map(({ path }) => path.length));
}

function byChild(labels: readonly Placed[], depth: number): readonly (readonly Placed[])[] {
  const groups: Placed[][] = [];
  let child: Element | undefined;
  for (const label of labels) {
    const own = label.path[depth];
    const group = groups.at(-1);
    if (group && own !== undefined && own === child) group.push(label);
    else groups.push([label]);
    child = own;
  }
  return groups;
}

function blockOf(labels: readonly Placed[]): readonly Block[] {
  const fields = fieldsOf(labels);
  if (fields.size < MIN_FIELDS) return [];
  let element: Element | null = null;
  let inside = labels;
  for (let depth = 0; ; depth += 1) {
    const next = fullestChild(inside, depth, fields.size * MOST);
    if (!next) break;
    element = next.element;
    inside = next.labels;
  }
  if (!element) return [];
  const found = fieldsOf(inside);
  const within = new Set(inside);
  const near = nearElements(element);
  const beside = labels.filter(
    (label) =>
      !within.has(label) &&
      !isWayElsewhere(label.token) &&
      (!found.has(label.field) || label.path.some((around) => near.has(around))),
  );
  return [{ element, labels: [...inside, ...beside].sort((a, b) => a.token.index - b.token.index) }];
}

/** What stands this close to the record (a line that sums it up) and says something else contradicts it. */
function nearElements(element: Element): ReadonlySet<Element> {
  const near = new Set<Element>();
  let around = parentOnScreen(element);
  for (let level = 0; level < NEAR && around && around !== element.ownerDocument.body; level += 1) {
    near.add(around);
    around = parentOnScreen(around);
  }
  return near;
}

function fullestChild(
  labels: readonly Placed[],
  depth: number,
  least: number,
): { element: Element; labels: readonly Placed[] } | null {
  const children = new Map<Element, Placed[]>();
  for (const label of labels) {
    const child = label.path[depth];
    if (!child) continue;
    const held = children.get(child);
    if (held) held.push(label);
    else children.set(child, [label]);
  }
  for (const [element, held] of children) {
    if (fieldsOf(held).size >= least) return { element, labels: held };
  }
  return null;
}

/** A word of the navigation that happens to be a label's word (学校, 专业). */
function isWayElsewhere(token: LabelToken): boolean {
  for (const element of ancestorsOf(token)) {
    if (/^(?:A|NAV|HEADER|FOOTER)$/.test(element.tagName) || element.getAttribute('role') === 'navigation')
      return true;
  }
  return false;
}
