import type { CapturePort } from '@/lib/core/capture/capture-port';
import { askBackground } from '@/lib/platform/messages/ask-background';

/** The page's end of the capture: every step is a message to the background. */
export const askCapture: CapturePort = {
  begin: () => askBackground('capture-begin', {}),
  hide: (elements) => askBackground('capture-hide', elements),
  show: async (elements) => void (await askBackground('capture-show', elements)),
  shot: (place) => askBackground('capture-shot', place),
  finish: (plan) => askBackground('capture-finish', plan),
  cancel: async () => void (await askBackground('capture-cancel', {})),
};
