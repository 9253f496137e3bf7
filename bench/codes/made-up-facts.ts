import { Random } from '@/bench/reading/random';
import type { PictureFacts } from '@/lib/core/confirmation/picture-facts';
import { DECIDING_FIELDS } from '@/lib/core/fields/fields';
import type { Verdict } from '@/lib/core/verdict/comparison';

const HEX = '0123456789abcdef';
const SESSION = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** What a made-up student's picture says; seven in ten are of a class that was handed out, with the largest code. */
export function factsOf(seed: number): PictureFacts {
  const random = new Random(7_919 * seed + 13);
  const text = (letters: string, length: number): string =>
    Array.from({ length }, () => random.pick([...letters])).join('');
  const inClass = random.next() < 0.7;
  const lines = DECIDING_FIELDS.map((field) => ({
    field,
    verdict: verdictOf(random),
    reason: null,
    readBy: 'text' as const,
  }));
  const verdicts = lines.map(({ verdict }) => verdict);
  return {
    version: '0.1.0',
    result: verdicts.includes('mismatch') ? 'mismatch' : verdicts.includes('unsure') ? 'unsure' : 'match',
    lines,
    checks: (['id-digit', 'id-birth', 'id-gender'] as const).map((check) => ({ check, verdict: 'match' })),
    compared: 12,
    notCompared: 1,
    roster: {
      fileName: '计算机科学与技术2026级1班.xlsx',
      studentName: '林知夏',
      className: '计算机科学与技术2026级1班',
      classId: inClass ? text(HEX, 8) : '',
      classFingerprint: inClass ? text(HEX, 16) : '',
      sessionCode: inClass ? text(SESSION, 6) : '',
    },
    studentNo: text('0123456789', random.between(8, 15)),
    nameNumber: '',
  };
}

function verdictOf(random: Random): Verdict {
  return random.next() < 0.8 ? 'match' : random.pick(['variant', 'mismatch', 'unsure', 'absent', 'unlisted']);
}
