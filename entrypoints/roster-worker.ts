import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { RosterScope } from '@/lib/platform/roster/roster-messages';
import { serveRoster } from '@/lib/platform/roster/serve-roster';

/** Runs as a worker: `globalThis` is the worker's own scope, which the types of pages do not know. */
export default defineUnlistedScript(() => serveRoster(globalThis as unknown as RosterScope));
