import type { PagePorts } from '@/entrypoints/record.content/page-ports';
import { compareRecord } from '@/lib/core/compare/compare-record';
import { settleField } from '@/lib/core/compare/settle-field';
import { PRACTICE_EXPECTED, PRACTICE_FILE_NAME, PRACTICE_HEAD } from '@/lib/core/practice/practice-record';
import type { Comparison } from '@/lib/core/verdict/comparison';
import type { RosterNote } from '@/lib/core/view/outcome';
import type { CheckPorts } from '@/lib/flows/check/check-ports';
import { openClassPage } from '@/lib/platform/tabs/open-class-page';
import { openStart } from '@/lib/platform/tabs/open-start';

type PracticePorts = Omit<CheckPorts, keyof PagePorts | 'onSurprise'>;

const NOTE: RosterNote = { fileName: PRACTICE_FILE_NAME, role: 'student', head: PRACTICE_HEAD };

/** Compares with the made-up row instead of the kept roster: practising touches nothing that is kept. */
export function practicePorts(showPanel: () => void): PracticePorts {
  let last: Comparison | null = null;
  return {
    async compare(records) {
      const [record] = records;
      if (!record) throw new Error('The practice page shows no record.');
      last = compareRecord({
        record,
        expected: PRACTICE_EXPECTED,
        head: PRACTICE_HEAD,
        locators: ['studentNo'],
        samePerson: true,
      });
      return { state: 'done', comparison: last, recordIndex: 0, roster: NOTE };
    },
    async settle(field, verdict) {
      last = last && settleField(last, field, verdict);
      return last;
    },
    async forget() {
      last = null;
    },
    openStart,
    openClassPage,
    async loadPanel() {
      showPanel();
    },
    projector: async () => false,
    keepProjector: async () => undefined,
    isOrphan: () => false,
    // the picture shows what CHSI showed; of a made-up record there is nothing to keep
    savePicture: async () => ({ state: 'failed', reason: 'practice' }),
    // the made-up record is text
    readPixels: async () => ({ failed: 'reader-failed' }),
    readAgain: async ({ tell }) => tell({ screen: { state: 'off' } }),
  };
}
