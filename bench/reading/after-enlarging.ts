import { TEXT_FIELD_KEYS, type TextFieldKey } from '@/lib/core/fields/fields';
import { mergeEvidence } from '@/lib/core/ocr/merge-evidence';
import { byImportance, isWorthEnlarging } from '@/lib/core/ocr/worth-enlarging';
import type { FieldReading, RecordReading } from '@/lib/core/record/reading';

/** As many as the product reads again (lib/flows/read-enlarged.ts). */
const MOST_VALUES = 10;

/** A protected page's record after the product has read doubtful values once more, on the page enlarged twice. */
export function afterEnlarging(first: RecordReading, enlarged: RecordReading): RecordReading {
  const doubtful = TEXT_FIELD_KEYS.filter((field) => isDoubtful(field, first.fields[field]))
    .sort(byImportance)
    .slice(0, MOST_VALUES);
  const again = doubtful.flatMap((field): [string, FieldReading][] => {
    const [one, two] = [first.fields[field], enlarged.fields[field]];
    if (one?.state !== 'pixels' || two?.state !== 'pixels') return [];
    return [[field, { ...one, evidence: mergeEvidence(one.evidence, two.evidence) }]];
  });
  return { ...first, fields: { ...first.fields, ...Object.fromEntries(again) } };
}

function isDoubtful(field: TextFieldKey, reading: FieldReading | undefined): boolean {
  return reading?.state === 'pixels' && isWorthEnlarging(field, reading.evidence);
}
