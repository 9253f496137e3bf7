import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import type { RosterScope } from '@/lib/platform/roster/roster-messages';
import { serveRoster } from '@/lib/platform/roster/serve-roster';
import { onUncaught } from '@/lib/platform/surprises/on-uncaught';

/** Runs as a worker: `globalThis` is the worker's own scope, which the types of pages do not know. */
export default defineUnlistedScript(() => {
  const scope = globalThis as unknown as RosterScope;
  onUncaught(globalThis, (error) => {
    scope.postMessage({ kind: 'surprise', surprise: surpriseOf('read-file', error) });
  });
  serveRoster(scope);
});
