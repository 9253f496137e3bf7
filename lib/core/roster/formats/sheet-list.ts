/** A worksheet of a workbook. */
export interface SheetEntry {
  /** 0-based position among the entries of the workbook that have a name */
  readonly index: number;
  /** of the relation that names its part */
  readonly id: string;
  readonly name: string;
  readonly hidden: boolean;
}

export interface SheetList {
  /** Worksheets only, in the order of the tabs. */
  readonly sheets: readonly SheetEntry[];
  readonly date1904: boolean;
}

const SHEET = /<(?:\w+:)?sheet\s([^>]*)>/gu;
const RELATIONSHIP = /<(?:\w+:)?Relationship\s([^>]*)>/gu;
const ENTITIES: readonly (readonly [string, string])[] = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&apos;', "'"],
  ['&amp;', '&'],
];

/** The value of an attribute, by its name without prefix; '' when it is not there. */
function attribute(attributes: string, name: string): string {
  const found = new RegExp(`(?:^|[\\s:])${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'u').exec(attributes);
  const raw = found?.[1] ?? found?.[2] ?? '';
  return ENTITIES.reduce((text, [entity, character]) => text.replaceAll(entity, character), raw);
}

function worksheetIds(relationshipsXml: string): ReadonlySet<string> {
  const all = [...relationshipsXml.matchAll(RELATIONSHIP)].map(([, attributes = '']) => attributes);
  const worksheets = all.filter((attributes) => attribute(attributes, 'Type').endsWith('/worksheet'));
  return new Set(worksheets.map((attributes) => attribute(attributes, 'Id')));
}

/**
 * The sheets of a workbook from its parts `workbook.xml` and `workbook.xml.rels` (ECMA-376, part 1, 18.2.20):
 * which are worksheets, which are hidden, and from which year its days are counted. Never throws.
 */
export function sheetList(workbookXml: string, relationshipsXml: string): SheetList {
  const worksheets = worksheetIds(relationshipsXml);
  const named = [...workbookXml.matchAll(SHEET)]
    .map(([, attributes = '']) => attributes)
    .filter((attributes) => attribute(attributes, 'name') !== '' && attribute(attributes, 'id') !== '');
  const sheets = named.flatMap((attributes, index) => {
    const hidden = attribute(attributes, 'state').toLowerCase().includes('hidden');
    const id = attribute(attributes, 'id');
    return worksheets.has(id) ? [{ index, id, name: attribute(attributes, 'name').trim(), hidden }] : [];
  });
  return { sheets, date1904: /<(?:\w+:)?workbookPr\s[^>]*date1904\s*=\s*["'](?:1|true)/u.test(workbookXml) };
}
