import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import { tellSurprise } from '@/lib/platform/messages/tell-surprise';
import { openReader } from '@/lib/platform/reader/open-reader';
import { serveOffscreen } from '@/lib/platform/reader/serve-offscreen';
import { onUncaught } from '@/lib/platform/surprises/on-uncaught';

onUncaught(window, (error) => tellSurprise(surpriseOf('reader-page', error)));
serveOffscreen(openReader(), () => window.close());
