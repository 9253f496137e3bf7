import { serveRosterFiles, type WorkerScope } from '@/lib/platform/roster/answer-in-worker';

serveRosterFiles(globalThis as unknown as WorkerScope);
