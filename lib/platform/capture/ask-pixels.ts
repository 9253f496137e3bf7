import type { PixelCapture } from '@/lib/core/capture/pixel-capture';
import { askBackground } from '@/lib/platform/messages/ask-background';

/** The page's end of reading pixels: every step is a message to the background. */
export const askPixels: PixelCapture = {
  begin: () => askBackground('capture-begin', {}),
  shot: (place) => askBackground('capture-shot', place),
  readValues: (cuts) => askBackground('pixels-values', cuts),
  readPicture: (source) => askBackground('pixels-picture', source),
  enlarge: () => askBackground('pixels-enlarge', {}),
  shrink: async () => void (await askBackground('pixels-shrink', {})),
  cancel: async () => void (await askBackground('pixels-cancel', {})),
};
