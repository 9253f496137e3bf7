import type { PixelCapture } from '@/lib/core/capture/pixel-capture';
import type { AskBackground } from '@/lib/platform/messages/ask-background';
import { inOneJob } from '@/lib/platform/messages/in-one-job';

/** The page's end of reading pixels: every step is a message to the background. One port is one job. */
export function askPixels(background: AskBackground): PixelCapture {
  const ask = inOneJob(background);
  return {
    open: async () => void (await ask('pixels-open', {})),
    begin: () => ask('capture-begin', {}),
    shot: (place) => ask('capture-shot', place),
    readValues: (cuts) => ask('pixels-values', cuts),
    readPicture: (source) => ask('pixels-picture', source),
    enlarge: () => ask('pixels-enlarge', {}),
    shrink: async () => void (await ask('pixels-shrink', {})),
    cancel: async () => void (await ask('pixels-cancel', {})),
  };
}
