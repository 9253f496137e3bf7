import type { PhotoScope } from '@/lib/platform/pictures/photo-messages';
import { servePhoto } from '@/lib/platform/pictures/serve-photo';

servePhoto(globalThis as unknown as PhotoScope);
