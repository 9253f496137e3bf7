/** The browser has read a blob long before. Milliseconds. */
const KEPT_MS = 60_000;

/** Saves a file as a download of this page, by a link that never stands in it. Needs no permission. */
export function saveFile(page: Document, file: Blob, fileName: string): void {
  const address = URL.createObjectURL(file);
  const link = page.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
