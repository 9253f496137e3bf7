import { visibleText } from '@/lib/core/characters/visible-text';

/** What a roster of several files is called. */
export function rosterName(fileNames: readonly string[]): string {
  const [first = ''] = fileNames.map(visibleText);
  return fileNames.length <= 1 ? first : `${first} 等 ${fileNames.length} 个文件`;
}
