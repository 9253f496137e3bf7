import type { PixelCapture } from '@/lib/core/capture/pixel-capture';
import type { AskBackground } from '@/lib/platform/messages/ask-background';

/** The page's end of reading pixels: every step is a message to the background. */
export function askPixels(ask: AskBackground): PixelCapture {
  return {
    begin: () => ask('capture-begin', {}),
    shot: (place) => ask('capture-shot', place),
    readValues: (cuts) => ask('pixels-values', cuts),
    readPicture: (source) => ask('pixels-picture', source),
    enlarge: () => ask('pixels-enlarge', {}),
    shrink: async () => void (await ask('pixels-shrink', {})),
    cancel: async () => void (await ask('pixels-cancel', {})),
  };
}
