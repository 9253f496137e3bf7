import { holdsField, type TextField } from './fields';
import { wordsIn } from './words-in';

/** Label and field are at most this many elements apart. */
const HIGHEST = 6;
const NEAREST = 4;

/**
 * The texts that stand beside a field in its row, nearest first: before it, back to the field before; after it only
 * where no other field could be meant (floating labels); above it, in the head of its column.
 */
export function wordsBeside(field: TextField): readonly string[] {
  const found: string[] = [];
  let node: Element = field;
  for (let height = 0; height < HIGHEST; height += 1) {
    const parent = node.parentElement;
    if (parent === null || parent.tagName === 'BODY') break;
    const before = wordsBefore(node);
    found.push(...before);
    const alone = !holdsField(parent, field);
    if (alone && before.length === 0) found.push(...wordsAfter(node));
    if (node.tagName === 'TD' && before.length === 0) found.push(...columnHead(node as HTMLTableCellElement));
    if (!alone || found.length >= NEAREST) break;
    node = parent;
  }
  return found.slice(0, NEAREST);
}

/** Back to the field before: what stands beyond it is that field's. */
function wordsBefore(node: Element): readonly string[] {
  const found: string[] = [];
  for (let one = node.previousSibling; one !== null; one = one.previousSibling) {
    if (isElement(one) && holdsField(one)) break;
    if (isElement(one) && isForAnother(one, node)) continue;
    const words = wordsIn(one);
    if (words !== '') found.push(words);
  }
  return found;
}

function wordsAfter(node: Element): readonly string[] {
  const found: string[] = [];
  for (let one = node.nextElementSibling; one !== null; one = one.nextElementSibling) {
    if (!isForAnother(one, node)) found.push(wordsIn(one));
  }
  return found.filter((words) => words !== '');
}

/** A label that names another field. */
function isForAnother(element: Element, node: Element): boolean {
  const id = element.getAttribute('for') ?? '';
  const named = id === '' ? null : element.ownerDocument.getElementById(id);
  return named !== null && !node.contains(named);
}

function columnHead(cell: HTMLTableCellElement): readonly string[] {
  const table = cell.closest('table');
  const head = table?.rows[0]?.cells[cell.cellIndex];
  return head === undefined || head === cell || holdsField(head) ? [] : [wordsIn(head)];
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
