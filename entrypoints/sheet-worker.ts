import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveSheets } from '@/lib/platform/sheets/serve-sheets';
import type { SheetScope } from '@/lib/platform/sheets/sheet-messages';

/** Runs as a worker: `globalThis` is the worker's own scope, which the types of pages do not know. */
export default defineUnlistedScript(() => serveSheets(globalThis as unknown as SheetScope));
