import type { OnSurprise } from '@/lib/core/surprises/surprise';
import { inWorker } from '@/lib/platform/workers/in-worker';
import { spawnWorker } from '@/lib/platform/workers/open-worker';
import type { SheetReply, SheetRequest } from './sheet-messages';

/** A form is hostile until it is read. Milliseconds. */
const DEADLINE = 60_000;
const FAILED: SheetReply = { kind: 'refused', refused: { ok: false, refusal: 'failed', detail: '' } };

/** Writes what is filed in a worker. Never rejects. */
export function sheetInWorker(
  request: SheetRequest,
  onSurprise: OnSurprise,
  spawn: () => Worker = () => spawnWorker('sheet'),
  deadline = DEADLINE,
): Promise<SheetReply> {
  return inWorker<SheetRequest, SheetReply, SheetReply>({
    spawn,
    request,
    resultOf: (reply) => reply,
    broken: FAILED,
    deadline: { ms: deadline, passed: FAILED },
    stage: 'write-sheets',
    onSurprise,
  });
}
