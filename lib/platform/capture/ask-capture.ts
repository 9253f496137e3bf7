import type { CapturePort } from '@/lib/core/capture/capture-port';
import type { AskBackground } from '@/lib/platform/messages/ask-background';
import { inOneJob } from '@/lib/platform/messages/in-one-job';

/** The page's end of the capture: every step is a message to the background. One port is one job. */
export function askCapture(background: AskBackground): CapturePort {
  const ask = inOneJob(background);
  return {
    begin: () => ask('capture-begin', {}),
    hide: (elements) => ask('capture-hide', elements),
    show: async (elements) => void (await ask('capture-show', elements)),
    shot: (place) => ask('capture-shot', place),
    finish: (plan) => ask('capture-finish', plan),
    save: () => ask('capture-save', {}),
    keep: () => ask('capture-keep', {}),
    cancel: async () => void (await ask('capture-cancel', {})),
  };
}
