import { isSecondary } from '@/lib/core/fields/fields';
import { isPhoto } from '@/lib/core/fields/kinds';
import type { Comparison, FieldLine } from '@/lib/core/verdict/comparison';

/** The lines of a comparison in the groups in which people see them; every line is in exactly one. */
export interface ArrangedLines {
  readonly school: readonly FieldLine[];
  readonly photo: readonly FieldLine[];
  readonly mismatch: readonly FieldLine[];
  readonly unsure: readonly FieldLine[];
  readonly variant: readonly FieldLine[];
  readonly match: readonly FieldLine[];
  /** `absent` and `unlisted` */
  readonly notCompared: readonly FieldLine[];
  /** 分院 系所 班级: for information only */
  readonly secondary: readonly FieldLine[];
}

/** A photo that a person has confirmed goes with the lines that agree. */
export function arrangeLines({ lines }: Pick<Comparison, 'lines'>): ArrangedLines {
  const groups: Record<keyof ArrangedLines, FieldLine[]> = {
    school: [],
    photo: [],
    mismatch: [],
    unsure: [],
    variant: [],
    match: [],
    notCompared: [],
    secondary: [],
  };
  for (const line of lines) groups[groupOf(line)].push(line);
  return groups;
}

function groupOf({ field, verdict }: FieldLine): keyof ArrangedLines {
  if (field === 'school') return 'school';
  if (isSecondary(field)) return 'secondary';
  if (isPhoto(field) && verdict === 'unsure') return 'photo';
  return verdict === 'absent' || verdict === 'unlisted' ? 'notCompared' : verdict;
}
