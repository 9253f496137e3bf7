import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import type { PackScope } from '@/lib/platform/handout/pack-messages';
import { servePack } from '@/lib/platform/handout/serve-pack';
import { onUncaught } from '@/lib/platform/surprises/on-uncaught';

/** Runs as a worker: `globalThis` is the worker's own scope, which the types of pages do not know. */
export default defineUnlistedScript(() => {
  const scope = globalThis as unknown as PackScope;
  onUncaught(globalThis, (error) => {
    scope.postMessage({ kind: 'surprise', surprise: surpriseOf('hand-out', error) });
  });
  servePack(scope);
});
