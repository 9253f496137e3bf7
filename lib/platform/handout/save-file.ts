/** The browser has read a blob long before. Milliseconds. */
const KEEP_MS = 60_000;

/** Saves a file as a download of this page, by a link that never stands in it. Needs no permission. */
export const saveFile = (document: Document, file: Blob, fileName: string): void => {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP_MS);
};
