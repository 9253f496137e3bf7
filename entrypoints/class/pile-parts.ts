import { browser } from 'wxt/browser';
import { practiceFiles } from '@/lib/core/practice/practice-files';
import type { PilePorts } from '@/lib/flows/class-page/practice-pile';
import { hasChineseFont } from '@/lib/platform/practice/has-chinese-font';

/** What the practice class's pile of files is handed; what draws it is loaded when it is wanted. */
export function pileParts(given: Pick<PilePorts, 'handIn' | 'onView' | 'onSurprise'>): PilePorts {
  return {
    ...given,
    files: practiceFiles(browser.runtime.getManifest().version),
    hasChineseFont: () => hasChineseFont(),
    draw: async (file, before) => {
      const { drawPracticeFile } = await import('@/lib/platform/practice/draw-practice-file');
      return drawPracticeFile(file, before, new Date());
    },
  };
}
