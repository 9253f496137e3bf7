import type { TextFieldKey } from '@/lib/core/fields/fields';
import { mergeValues } from '@/lib/core/reading/merge-values';
import { readValue } from '@/lib/core/reading/read-value';
import type { FieldReading, PhotoReading, SightDoubt } from '@/lib/core/record/reading';
import type { UnlabelledValue } from '@/lib/page/layouts/layout';
import type { Page, ValuePlace } from '@/lib/page/page-read';
import { Sight } from '@/lib/page/sight/sight';
import type { Block } from './find-blocks';
import { findPhoto } from './find-photo';
import { findTitle } from './find-title';
import { type Pair, pairValues } from './pair-values';
import { recordRoot, surroundings } from './record-root';
import type { TokenRanges } from './token-ranges';
import { rangeOf, type TextToken, type Token } from './tokens';
import { type FoundValue, valueFound } from './value-found';

/** One record as found on the page, before it is known what kind of page it is. */
export interface FoundRecord {
  readonly title: TextToken | null;
  readonly fields: Readonly<Partial<Record<TextFieldKey, FieldReading>>>;
  readonly places: ReadonlyMap<TextFieldKey, ValuePlace>;
  readonly photo: PhotoReading;
  readonly photoElement: Element | null;
  readonly root: Element;
  /** what stands before the first label, nearest last; some layouts show values there without a label */
  readonly before: readonly Token[];
  readonly isList: boolean;
  readonly sight: Sight;
}

const MAX_BEFORE = 12;

/** Reads the record whose labels a block holds; `others` are the other records of the page. */
export function readRecord(
  page: Page,
  block: Block,
  others: readonly Block[],
  tokens: readonly Token[],
  ranges: TokenRanges,
): FoundRecord {
  const { pairs, isList } = pairValues(block, tokens, ranges);
  const own: Token[] = pairs.flatMap(({ label, value }) => [label.token, ...value]);
  const taken = new Set(own);
  const areas = surroundings(own, others, tokens, ranges);
  const area = areas.findLast(({ shared }) => !shared) ?? areas[0];
  const around = tokens.slice(area.first, area.last + 1);
  const firstLabel = Math.min(...block.labels.map(({ token }) => token.index));
  const [lowest, highest] = [Math.min(...own.map(indexOf)), Math.max(...own.map(indexOf))];
  const { photo, element } = findPhoto(around, ({ index }) => index >= lowest && index <= highest);
  const title = findTitle(tokens, firstLabel, areas, (token) => taken.has(token));
  const root = recordRoot(title ? [...own, title] : own, element, block.element);
  const sight = new Sight(page, root, tokens, ranges);
  return {
    ...merged(valuesOf(pairs, sight)),
    title,
    photo,
    photoElement: element,
    root,
    sight,
    before: tokens.slice(Math.max(area.first, firstLabel - MAX_BEFORE), firstLabel),
    isList,
  };
}

function valuesOf(pairs: readonly Pair[], sight: Sight): ReadonlyMap<TextFieldKey, readonly FoundValue[]> {
  const found = new Map<TextFieldKey, FoundValue[]>();
  for (const pair of pairs) {
    const { reading, place } = valueFound(pair);
    const value = { reading: doubted(reading, () => sight.doubtOf(pair)), place };
    const values = found.get(pair.label.field);
    if (values) values.push(value);
    else found.set(pair.label.field, [value]);
  }
  return found;
}

function doubted(reading: FieldReading, doubtOf: () => SightDoubt | null): FieldReading {
  const doubt = reading.state === 'text' ? doubtOf() : null;
  return reading.state === 'text' && doubt ? { ...reading, doubt } : reading;
}

function indexOf(token: Token): number {
  return token.index;
}

function merged(
  found: ReadonlyMap<TextFieldKey, readonly FoundValue[]>,
): Pick<FoundRecord, 'fields' | 'places'> {
  const fields: Partial<Record<TextFieldKey, FieldReading>> = {};
  const places = new Map<TextFieldKey, ValuePlace>();
  for (const [field, values] of found) {
    const [first, ...more] = values;
    if (!first) continue;
    const reading = mergeValues([first.reading, ...more.map((value) => value.reading)]);
    fields[field] = reading;
    const here =
      values.find((value) => value.reading === reading) ??
      values.find((value) => value.reading.text === reading.text);
    places.set(field, (here ?? first).place);
  }
  return { fields, places };
}

/** Adds the values that a layout shows without label; labelled ones win. */
export function withUnlabelled(record: FoundRecord, values: readonly UnlabelledValue[]): FoundRecord {
  const fields = { ...record.fields };
  const places = new Map(record.places);
  for (const { field, token, start, end } of values) {
    if (fields[field]) continue;
    fields[field] = doubted(readValue(token.run.text.slice(start, end)), () =>
      record.sight.doubtAlone(token),
    );
    places.set(field, rangeOf(token.run, start, end));
  }
  const used = values.map(({ token }) => token);
  const root = used.length > 0 ? recordRoot(used, record.photoElement, record.root) : record.root;
  const title = record.title && used.includes(record.title) ? null : record.title;
  return { ...record, title, fields, places, root };
}
