import type { PackScope } from '@/lib/platform/handout/pack-messages';
import { servePack } from '@/lib/platform/handout/serve-pack';

servePack(globalThis as unknown as PackScope);
