import { openReader } from '@/lib/platform/reader/open-reader';
import { serveOffscreen } from '@/lib/platform/reader/serve-offscreen';

serveOffscreen(openReader(), () => window.close());
