import type { PixelFailed } from '@/lib/core/capture/pixel-capture';
import type { CheckFailure } from '@/lib/core/view/outcome';

/** What a person is told. A background that began anew knows no shots. */
export function pixelFailure({ failure }: PixelFailed): CheckFailure {
  switch (failure) {
    case 'stopped':
    case 'capture-refused':
    case 'tab-not-in-front':
    case 'page-moved':
    case 'own-drawing':
    case 'reader-missing':
    case 'reader-refused':
    case 'reader-unsupported':
      return failure;
    case 'picture-corrupt':
      return 'picture-broken';
    case 'no-record':
    case 'picture-askew':
    case 'picture-too-large':
      return 'picture-unreadable';
    case 'worker-lost':
      return 'background-failed';
    case 'reader-failed':
    case 'too-large':
    case 'id-place-unsure':
    case 'photo-place-unsure':
    case 'no-record-rectangle':
    case 'in-frame':
    case 'id-still-shown':
    case 'seen-otherwise':
    case 'not-read-again':
    case 'not-downloaded':
    case 'extension-reloaded':
    case 'practice':
      return 'reader-failed';
    default:
      return failure satisfies never;
  }
}
