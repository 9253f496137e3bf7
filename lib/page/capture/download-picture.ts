import type { FinishedPicture } from '@/lib/core/capture/capture-port';

/** The browser has read a blob long before. Milliseconds. */
const KEEP_MS = 60_000;

/** Saves the picture as a download of this page, by a link that never stands in it. Needs no permission. */
export function downloadPicture(document: Document, { png, fileName }: FinishedPicture): void {
  const view = document.defaultView;
  if (!view) return;
  const bytes = Uint8Array.from(view.atob(png), (character) => character.charCodeAt(0));
  const address = view.URL.createObjectURL(new view.Blob([bytes], { type: 'image/png' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  view.setTimeout(() => view.URL.revokeObjectURL(address), KEEP_MS);
}
