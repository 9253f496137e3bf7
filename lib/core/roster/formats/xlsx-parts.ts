import { attributeIn, TagReader } from './xlsx-tags';

interface Relation {
  readonly id: string;
  /** the last word of its type: worksheet, styles … */
  readonly type: string;
  readonly target: string;
}

/** Which part is what in a workbook's package; names as the archive writes them, null where there is none. */
export interface XlsxParts {
  readonly workbook: string;
  readonly styles: string | null;
  readonly sharedStrings: string | null;
  /** the worksheet of an id in the workbook */
  readonly worksheet: (id: string) => string | null;
}

function relationsIn(xml: string): readonly Relation[] {
  const found: Relation[] = [];
  const reader = new TagReader({
    open: (name, tag) => {
      if (name !== 'Relationship') return;
      const type = (attributeIn(tag, 'Type') ?? '').replace(/^.*\//u, '');
      found.push({ id: attributeIn(tag, 'Id') ?? '', type, target: attributeIn(tag, 'Target') ?? '' });
    },
    close: () => undefined,
    text: () => undefined,
  });
  reader.push(xml);
  return found;
}

function folderOf(name: string): string {
  return name.slice(0, name.lastIndexOf('/') + 1);
}

/** xl/ and ../a.xml are a.xml; /xl/a.xml is xl/a.xml; a\b is a/b. */
function resolved(folder: string, target: string): string {
  const plain = decodeURIComponentSafely(target.replaceAll('\\', '/'));
  const steps = (plain.startsWith('/') ? plain.slice(1) : `${folder}${plain}`).split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '.' && step !== '') path.push(step);
  }
  return path.join('/');
}

function decodeURIComponentSafely(text: string): string {
  return text.replaceAll(/%([0-7][0-9A-Fa-f])/gu, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/** Relations of a part stand beside it: xl/workbook.xml has xl/_rels/workbook.xml.rels. */
export function relationsName(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** Finds a part whatever the case of its name: the package standard knows no case, but zips do. */
export function partNamed(names: readonly string[], wanted: string): string | null {
  if (names.includes(wanted)) return wanted;
  const lower = wanted.toLowerCase();
  return names.find((name) => name.replaceAll('\\', '/').toLowerCase() === lower) ?? null;
}

/**
 * What the parts of a workbook are, by its relations and not by their names. `textOf` gives the text of a small part.
 * null when there is no workbook in the package.
 */
export function xlsxParts(names: readonly string[], textOf: (name: string) => string): XlsxParts | null {
  const text = (name: string | null): string => (name === null ? '' : textOf(name));
  const root = relationsIn(text(partNamed(names, '_rels/.rels')));
  const office = root.find(({ type }) => type === 'officeDocument');
  const workbook =
    partNamed(names, resolved('', office?.target ?? 'xl/workbook.xml')) ??
    names.find((name) => /(?:^|[/\\])workbook\d*\.xml$/iu.test(name));
  if (workbook === undefined) return null;
  const folder = folderOf(workbook.replaceAll('\\', '/'));
  const relations = relationsIn(text(partNamed(names, relationsName(workbook.replaceAll('\\', '/')))));
  const named = ({ target }: Relation): string | null => partNamed(names, resolved(folder, target));
  const ofType = (type: string): string | null => {
    const relation = relations.find((one) => one.type === type);
    return relation === undefined ? partNamed(names, `${folder}${type}.xml`) : named(relation);
  };
  return {
    workbook,
    styles: ofType('styles'),
    sharedStrings: ofType('sharedStrings'),
    worksheet: (id) => {
      const relation = relations.find((one) => one.id === id && one.type === 'worksheet');
      return relation === undefined ? null : named(relation);
    },
  };
}
