import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { PackScope } from '@/lib/platform/handout/pack-messages';
import { servePack } from '@/lib/platform/handout/serve-pack';

/** Runs as a worker: `globalThis` is the worker's own scope, which the types of pages do not know. */
export default defineUnlistedScript(() => servePack(globalThis as unknown as PackScope));
