import { TEXT_FIELD_KEYS } from '@/lib/core/fields/fields';
import { isKeyField } from '@/lib/core/fields/key-fields';
import type { Column } from '@/lib/core/roster/columns/match-columns';
import { readDeadline } from '@/lib/core/roster/columns/read-deadline';
import type { ReadHead } from '@/lib/core/roster/columns/read-head';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import { MAX_ROWS, type Refusal, type RefusedFile } from '@/lib/core/roster/model/roster';
import { readRows } from '@/lib/core/roster/rows/read-rows';
import { named } from '@/lib/core/surprises/error-class';
import { attempt } from '@/lib/core/surprises/expected';
import type { RosterParts } from './finish-roster';
import { JSON_VERSION, type JsonRoster, jsonEnvelope, jsonRosterSchema } from './json-schema';
import { readingNotices, valueNotices } from './table-notices';

export type JsonParts = { readonly ok: true; readonly parts: RosterParts } | RefusedFile;

function refuse(refusal: Refusal, detail: string): RefusedFile {
  return { ok: false, refusal, detail };
}

const MAX_DETAIL = 60;

/** Where the file leaves the format: a path of keys and positions, never a value. */
function placeOf(path: readonly PropertyKey[], unknownKeys: readonly string[]): string {
  return [...path, ...unknownKeys.slice(0, 1)]
    .map((part) => (typeof part === 'number' ? `[${part + 1}]` : String(part)))
    .join('.')
    .slice(0, MAX_DETAIL);
}

function headOf({ about = {} }: JsonRoster): ReadHead | null {
  const deadline = about.deadline === undefined ? null : readDeadline(about.deadline);
  if (about.deadline !== undefined && deadline === null) return null;
  const said = Object.fromEntries(Object.entries(about).filter(([, value]) => value !== undefined));
  return { head: { ...DEFAULT_HEAD, ...said, deadline }, problems: [] };
}

function columnsOf(rows: JsonRoster['rows']): readonly Column[] {
  const used = new Set(rows.flatMap((row) => Object.keys(row)));
  return TEXT_FIELD_KEYS.flatMap((field, index) => (used.has(field) ? [{ field, title: field, index }] : []));
}

function partsOf(fileName: string, json: JsonRoster): JsonParts {
  const head = headOf(json);
  if (head === null) return refuse('bad-shape', 'about.deadline');
  if (json.rows.length === 0) return refuse('no-rows', '');
  const columns = columnsOf(json.rows);
  if (!columns.some(({ field }) => isKeyField(field)))
    return refuse('no-key-column', columns.map(({ title }) => title).join('、'));
  const rows = json.rows.map((row, index) => ({
    rowNumber: index + 1,
    cells: TEXT_FIELD_KEYS.map((field) => row[field] ?? null),
  }));
  const read = readRows({ rows }, columns, { school: head.head.school, date1904: false });
  const notices = [...readingNotices(read), ...valueNotices(columns, read)];
  const told = notices.map((notice) => ({ ...notice, fileName }));
  const parts = { fileName, head, columns, rows: read.rows, problems: read.problems, notices: told };
  return { ok: true, parts };
}

/** `rows` may be long before anything is known to be right: count before looking at each. */
function rowCount(value: unknown): number {
  return typeof value === 'object' && value !== null && 'rows' in value && Array.isArray(value.rows)
    ? value.rows.length
    : 0;
}

/**
 * Reads our own JSON format. Refusals: `bad-json` (cut off, or no JSON), `newer-version` (detail: the version),
 * `bad-shape` (detail: where, as keys and 1-based positions), `too-many-rows`, `no-rows`, `no-key-column`.
 */
export function readJsonParts(fileName: string, text: string): JsonParts {
  const parsed = attempt(() => ({ value: JSON.parse(text) as unknown }), named('SyntaxError'));
  if (parsed === null) return refuse('bad-json', '');
  const { value } = parsed;
  const envelope = jsonEnvelope.safeParse(value);
  if (!envelope.success) return refuse('bad-shape', 'format');
  if (envelope.data.version > JSON_VERSION) return refuse('newer-version', String(envelope.data.version));
  if (rowCount(value) > MAX_ROWS) return refuse('too-many-rows', String(rowCount(value)));
  const checked = jsonRosterSchema.safeParse(value);
  if (checked.success) return partsOf(fileName, checked.data);
  const [issue] = checked.error.issues;
  const unknownKeys = issue?.code === 'unrecognized_keys' ? issue.keys : [];
  return refuse('bad-shape', placeOf(issue?.path ?? [], unknownKeys));
}
