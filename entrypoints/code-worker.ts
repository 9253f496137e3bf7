import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import type { CodeScope } from '@/lib/platform/code/code-messages';
import { serveCodes } from '@/lib/platform/code/serve-codes';
import { onUncaught } from '@/lib/platform/surprises/on-uncaught';

/** Runs as a worker: `globalThis` is the worker's own scope, which the types of pages do not know. */
export default defineUnlistedScript(() => {
  const scope = globalThis as unknown as CodeScope;
  onUncaught(globalThis, (error) => {
    scope.postMessage({ kind: 'surprise', surprise: surpriseOf('read-batch', error) });
  });
  serveCodes(scope);
});
