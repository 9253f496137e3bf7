import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveRosterFiles, type WorkerScope } from '@/lib/platform/roster/answer-in-worker';

/** Runs as a worker: `globalThis` is the worker's own scope, which the types of pages do not know. */
export default defineUnlistedScript(() => serveRosterFiles(globalThis as unknown as WorkerScope));
