import { saveFile } from '@/lib/platform/files/save-file';

/**
 * Saves a file as a download of one of our own pages. Whether the browser took it for one: it tells so at once, by the
 * navigation that a download begins as. A browser that tells nothing (Firefox before 147) is believed.
 */
export function startDownload(page: Document, file: Blob, fileName: string): boolean {
  const navigation = page.defaultView?.navigation;
  let began = navigation === undefined;
  const see = ({ downloadRequest }: NavigateEvent): void => {
    began = began || downloadRequest !== null;
  };
  navigation?.addEventListener('navigate', see);
  saveFile(page, file, fileName);
  navigation?.removeEventListener('navigate', see);
  return began;
}
