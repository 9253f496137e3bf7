import { TEXT_FIELD_KEYS, type TextFieldKey } from '@/lib/core/fields/fields';
import { mergeLooks } from '@/lib/core/ocr/merge-looks';
import { bySecondLook, deservesSecondLook } from '@/lib/core/ocr/second-look';
import type { FieldReading, RecordReading } from '@/lib/core/record/reading';

/** As many as the product looks at again (lib/flows/look-again.ts). */
const MOST_VALUES = 10;

/** A protected page's record after the second look that the product takes of doubtful values, on the page enlarged twice. */
export function lookedAtAgain(first: RecordReading, enlarged: RecordReading): RecordReading {
  const doubtful = TEXT_FIELD_KEYS.filter((field) => isDoubtful(field, first.fields[field]))
    .sort(bySecondLook)
    .slice(0, MOST_VALUES);
  const again = doubtful.flatMap((field): [string, FieldReading][] => {
    const [one, two] = [first.fields[field], enlarged.fields[field]];
    if (one?.state !== 'pixels' || two?.state !== 'pixels') return [];
    return [[field, { ...one, evidence: mergeLooks(one.evidence, two.evidence) }]];
  });
  return { ...first, fields: { ...first.fields, ...Object.fromEntries(again) } };
}

function isDoubtful(field: TextFieldKey, reading: FieldReading | undefined): boolean {
  return reading?.state === 'pixels' && deservesSecondLook(field, reading.evidence);
}
