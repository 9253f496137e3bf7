/** So long the browser may take to fetch what was saved. */
const KEPT_MS = 60_000;

/** Saves a file of ours where the person's downloads go, under the name it has. */
export const browserDownload = (page: Document, file: File): void => {
  const url = URL.createObjectURL(file);
  const link = page.createElement('a');
  link.href = url;
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
};
