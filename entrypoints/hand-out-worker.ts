import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type PackScope, servePacking } from '@/lib/platform/handout/answer-in-worker';

/** Runs as a worker: `globalThis` is the worker's own scope, which the types of pages do not know. */
export default defineUnlistedScript(() => servePacking(globalThis as unknown as PackScope));
