import { deleteDB, openDB } from 'idb';
import { browser } from 'wxt/browser';
import { expected, whatever } from '@/lib/core/surprises/expected';
import { Blocked } from './blocked';
import { patiently } from './patiently';

const SWEEP = 'sweep';
/** In `storage.session`: changes whenever something was erased. */
const ERASED = 'erased';
const HINDERED = whatever('where no database can be made there is none to sweep; what is deleted is deleted');
/** Pauses between the sweeps that follow, in ms: the browser gives up old files only when nothing reads them any more. */
const PAUSES = [150, 400, 800, 1_500, 3_000, 5_000, 8_000];

/**
 * Deletes these databases, and takes what was in them off the disk. Chromium keeps all databases of an extension in the files
 * of one LevelDB, which only appends: `deleteDatabase` alone writes what is deleted once more, compressed, beside the note
 * that it is deleted (docs/measurements.md). Rejects with `Blocked` when a page does not let go of one.
 */
export async function eraseDatabases(names: readonly string[]): Promise<void> {
  if (names.length === 0) return;
  // a page may be closed before it is done: the background, which this wakes, sees to the rest
  tellBackground();
  try {
    await inTurn(async () => {
      // first what is in the log goes into files: only there the deletion meets it, and drops it
      await sweep();
      for (const name of names) await patiently((blocked) => deleteDB(name, { blocked }));
      await sweep();
    });
  } finally {
    tellBackground();
  }
}

function tellBackground(): void {
  const { storage }: Partial<typeof browser> = browser ?? {};
  void storage?.session.set({ [ERASED]: crypto.randomUUID() });
}

/**
 * Erases what stands behind `newest` in these names, newest first: what a page left that was closed before it had erased
 * what another took the place of. Nobody waits for it; where a page does not let go, the next opening tries again.
 */
export function eraseFormer(names: readonly string[], newest: string): void {
  void eraseDatabases(names.slice(names.indexOf(newest) + 1)).catch(
    expected(undefined, (error) => error instanceof Blocked),
  );
}

/** The background's part: goes on until old files are given up too. */
export function sweepWhenErased(): void {
  browser.storage.session.onChanged.addListener((changes) => {
    if (ERASED in changes) void sweepOn();
  });
}

/** Once: for what a page that was closed too early left. Never rejects. */
export function sweepOnce(): Promise<void> {
  return inTurn(sweep);
}

async function sweepOn(): Promise<void> {
  for (const pause of PAUSES) {
    await new Promise((resolve) => setTimeout(resolve, pause));
    await inTurn(sweep);
  }
}

/** Deleting a database, even an empty one, has the browser merge its files and give up those that nobody needs. */
function sweep(): Promise<void> {
  return deleteEmpty().catch(expected(undefined, HINDERED));
}

async function deleteEmpty(): Promise<void> {
  (await openDB(SWEEP, 1)).close();
  await deleteDB(SWEEP);
}

function inTurn(work: () => Promise<void>): Promise<void> {
  return navigator.locks.request(SWEEP, work);
}
