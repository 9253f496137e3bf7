import type { ListedField } from '@/lib/core/fields/kinds';
import { readEthnicity } from './ethnicity';
import { readGender } from './gender';

/** How what stands for a value is read; null for lists that rosters write in words alone. */
const READ: Readonly<Record<ListedField, ((text: string) => string | null) | null>> = {
  gender: readGender,
  ethnicity: readEthnicity,
  level: null,
  duration: null,
  educationType: null,
  studyForm: null,
  status: null,
};

/** The word that pages show for a listed value, where rosters also write a code (性别 1 is 男, 民族 01 is 汉族); else null. */
export function listedWord(field: ListedField, text: string): string | null {
  return READ[field]?.(text) ?? null;
}
