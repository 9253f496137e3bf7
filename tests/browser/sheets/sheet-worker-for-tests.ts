import { serveSheets } from '@/lib/platform/sheets/serve-sheets';
import type { SheetScope } from '@/lib/platform/sheets/sheet-messages';

serveSheets(globalThis as unknown as SheetScope);
