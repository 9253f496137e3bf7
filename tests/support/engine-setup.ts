import type { TestProject } from 'vitest/node';
import { buildEngine } from '@/scripts/engine/build-engine';

declare module 'vitest' {
  export interface ProvidedContext {
    /** folder of the compiled engine and its packed weights */
    engineFolder: string;
  }
}

/** Before all tests: makes the engine once, so that tests that run side by side do not each begin to. */
export function setup({ provide }: TestProject): void {
  provide('engineFolder', buildEngine());
}
