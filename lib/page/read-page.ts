import type { TextFieldKey } from '@/lib/core/fields/fields';
import { ALL_AWAITED, awaitedFields } from '@/lib/core/reading/awaited-fields';
import { isFormer } from '@/lib/core/reading/is-former';
import { isTranslated } from '@/lib/core/reading/is-translated';
import { tellProtected } from '@/lib/core/reading/tell-protected';
import { whyNoRecord } from '@/lib/core/reading/why-no-record';
import { MAX_RECORDS, type PageFailure, type RecordReading } from '@/lib/core/record/reading';
import type { Layout } from './layouts/layout';
import { layoutOf } from './layouts/registry';
import type { Page, PageRead } from './page-read';
import { collectRuns } from './reading/collect-runs';
import { type Block, findBlocks } from './reading/find-blocks';
import { emptyPageFacts, isSurelyPicture, translationFacts } from './reading/page-facts';
import { pictureRecords } from './reading/picture-records';
import { type FoundRecord, readRecord, withUnlabelled } from './reading/read-record';
import { tokenRangesOf } from './reading/token-ranges';
import { isLabel, type Token, textOf, tokensOf } from './reading/tokens';

/**
 * Reads what the page shows now. Knows nothing of expected values, changes nothing on the page, never throws for what
 * a page may hold: a page without a readable record gives a failed reading with its reason.
 */
export function readPage(page: Page): PageRead {
  const shown = findShown(page);
  if (shown === null) return failed('too-large');
  const { tokens, blocks } = shown;
  if (isTranslated(translationFacts(page, tokens))) return failed('translated');
  if (blocks.length > MAX_RECORDS) return failed('too-large');
  if (blocks.length === 0) {
    const reason = whyNoRecord(emptyPageFacts(page, tokens));
    if (reason === 'picture') return readPictures(page, tokens);
    return failed(reason, reason === 'nothing-found' ? ALL_AWAITED : []);
  }
  const ranges = tokenRangesOf(tokens);
  return readBlocks(
    page,
    blocks.map((block) =>
      readRecord(
        page,
        block,
        blocks.filter((other) => other !== block),
        tokens,
        ranges,
      ),
    ),
  );
}

/** A large picture may be a banner above a record that is still loading. */
function readPictures(page: Page, tokens: readonly Token[]): PageRead {
  const awaited = isSurelyPicture(page, tokens) ? [] : ALL_AWAITED;
  return { ...failed('picture', awaited), pixels: { kind: 'picture', pictures: pictureRecords(tokens) } };
}

interface Shown {
  readonly tokens: readonly Token[];
  readonly blocks: readonly Block[];
}

/** Looks as strictly as possible first: what is found by looking closer would be doubtful beside a plain record. */
function findShown(page: Page): Shown | null {
  const shown = collectShown(page, false);
  if (shown === null || shown.blocks.length > 0) return shown;
  // a page may hide everything from assistive technology while a dialog is open
  const full = page.document.querySelector('[aria-hidden=true]') ? collectShown(page, true) : null;
  return full ?? shown;
}

function collectShown(page: Page, ariaHidden: boolean): Shown | null {
  const runs = collectRuns(page.document, { ariaHidden });
  if (!runs) return null;
  const strict = shownIn(tokensOf(runs, false));
  if (strict === null || strict.blocks.length > 0) return strict;
  const loose = shownIn(tokensOf(runs, true));
  return loose && loose.blocks.length > 0 ? loose : strict;
}

function shownIn(tokens: readonly Token[] | null): Shown | null {
  return tokens && { tokens, blocks: findBlocks(tokens.filter(isLabel)) };
}

function readBlocks(page: Page, found: readonly FoundRecord[]): PageRead {
  if (found.some((record) => record.isList)) return failed('record-list');
  const [first] = found;
  if (!first) return failed('nothing-found', ALL_AWAITED);
  const recordWidth = first.root.getBoundingClientRect().width;
  const layout = layoutOf({ url: page.url, fields: first.fields, recordWidth });
  const records = found.map((record) => withUnlabelled(record, layout.unlabelled?.(record.before) ?? []));
  const protections = records.map((record) => tellProtected(record.fields));
  const readings = records.map((record, at) =>
    readingOf(record, layout, protections[at]?.fields ?? record.fields),
  );
  const places = records.map((record) => ({
    root: record.root,
    values: record.places,
    photo: record.photoElement,
  }));
  if (protections.every(({ all }) => all)) {
    const pixels = { kind: 'protected', layout: layout.name, records: readings, places } as const;
    return { ...failed('protected', awaitedIn(readings)), pixels };
  }
  if (readings.every(isFormerRecord)) return failed('former-only');
  return {
    reading: { state: 'records', layout: layout.name, records: readings },
    places,
    awaited: awaitedIn(readings),
  };
}

function readingOf(record: FoundRecord, layout: Layout, fields: RecordReading['fields']): RecordReading {
  return {
    title: record.title ? textOf(record.title).trim() : '',
    fields,
    photo: record.photo,
    notShown: layout.notShown,
  };
}

function isFormerRecord({ fields }: RecordReading): boolean {
  return isFormer(fields.status?.text ?? '');
}

/** What the current records still lack; an earlier record may lack what it likes. */
function awaitedIn(readings: readonly RecordReading[]): readonly TextFieldKey[] {
  const awaited = readings.filter((reading) => !isFormerRecord(reading)).flatMap(awaitedFields);
  return [...new Set(awaited)];
}

function failed(reason: PageFailure, awaited: readonly TextFieldKey[] = []): PageRead {
  return {
    reading: { state: 'failed', reason },
    places: [],
    awaited,
  };
}
