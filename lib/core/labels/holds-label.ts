import { stripBlanks } from '@/lib/core/characters/blanks';
import { PAGE_LABELS } from './page-labels';

const LABELS = Object.values(PAGE_LABELS).flat();
/** Shorter ones are words of values, too: 学院, 专业. */
const LONG = LABELS.filter((label) => [...label].length >= 4);

/** Whether a value has a label in it: then two columns of a photo ran into each other, and it is nobody's value. */
export function holdsLabel(text: string): boolean {
  const plain = stripBlanks(text).replaceAll('：', ':');
  return LONG.some((label) => plain.includes(label)) || LABELS.some((label) => plain.includes(`${label}:`));
}
