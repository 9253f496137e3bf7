import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type ReaderScope, serveReader } from '@/lib/platform/reader/serve-reader';

/** Runs as a worker: `globalThis` is the worker's own scope, which the types of pages do not know. */
export default defineUnlistedScript(() => serveReader(globalThis as unknown as ReaderScope));
