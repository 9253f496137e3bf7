import { type PackScope, servePacking } from '@/lib/platform/handout/answer-in-worker';

servePacking(globalThis as unknown as PackScope);
