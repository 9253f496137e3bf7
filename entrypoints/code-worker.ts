import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import type { CodeScope } from '@/lib/platform/code/code-messages';
import { serveCodes } from '@/lib/platform/code/serve-codes';

/** Runs as a worker: `globalThis` is the worker's own scope, which the types of pages do not know. */
export default defineUnlistedScript(() => serveCodes(globalThis as unknown as CodeScope));
