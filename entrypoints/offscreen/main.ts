import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import { tellSurprise } from '@/lib/platform/messages/tell-surprise';
import { closeWhenIdle } from '@/lib/platform/offscreen/close-when-idle';
import { READER_PORT } from '@/lib/platform/reader/offscreen-channel';
import { openReader } from '@/lib/platform/reader/open-reader';
import { READER_LIMITS } from '@/lib/platform/reader/reader-over';
import { serveOffscreen } from '@/lib/platform/reader/serve-offscreen';
import { SAVE_PORT } from '@/lib/platform/saving/saving-messages';
import { serveSaving } from '@/lib/platform/saving/serve-saving';
import { onUncaught } from '@/lib/platform/surprises/on-uncaught';

onUncaught(window, (error) => tellSurprise(surpriseOf('reader-page', error)));
serveOffscreen(openReader());
serveSaving(document);
closeWhenIdle([READER_PORT, SAVE_PORT], READER_LIMITS.idleMs, () => window.close());
