import { type Label, labelOf } from '@/lib/core/labels/label-of';

/** Han, then Latin words to the end. */
const WITH_ENGLISH = /^([^A-Za-z]*\p{Script=Han}[^A-Za-z]*)[A-Za-z][A-Za-z .,'’()/-]*[:：]?$/u;
/** Fewer are no bilingual page: 姓名 may have a name in Latin letters behind it. */
const LEAST = 3;

/** Lines of a picture that are a label with the same in English behind it (姓名 Name), with that label. */
export function bilingualLabels(texts: readonly string[]): ReadonlyMap<string, Label> {
  const found = texts.flatMap((text) => {
    const [, han] = WITH_ENGLISH.exec(text) ?? [];
    const label = han === undefined ? null : labelOf(han);
    return label ? [[text, label] as const] : [];
  });
  return new Map(found.length < LEAST ? [] : found);
}
