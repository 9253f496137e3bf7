import type { Label } from '@/lib/core/labels/label-of';

/** What a page shows of a translator or a 简繁 converter at work; counted by lib/page. */
export interface TranslationFacts {
  /** `lang` of the root element, '' when it has none */
  readonly lang: string;
  /** class attribute of the root element */
  readonly rootClass: string;
  /** elements that translators put round or beside every text */
  readonly wrappers: number;
  /** labels found on the page */
  readonly labels: readonly Label[];
  /** short texts of the page, for labels in English; may be cut */
  readonly texts: readonly string[];
}

const FEW = 3;
const ENGLISH_LABEL =
  /^(?:full )?name$|^(?:gender|sex)$|^(?:date of birth|birth ?date|birthday)$|^(?:ethnic(?:ity| group)?|nation(?:ality)?)$|^(?:id|identity|identification|certificate|document)(?: card)? (?:number|no\.?)$|^(?:school|college|university|institution)(?: name)?$|^(?:major|speciali[sz]ation|specialty)$|^(?:student (?:id|number|no\.?))$|^(?:level|educational? (?:level|system|category))$|^(?:admission|enroll?ment|entrance) date$|^(?:expected )?graduation date$/;

/**
 * Whether the text of the page is no longer CHSI's own: browser translation, or simplified and traditional converted.
 * A single sign by chance is not enough; the marks of a translator on the root element are.
 */
export function isTranslated(facts: TranslationFacts): boolean {
  if (/(?:^|\s)translated-(?:ltr|rtl)(?:\s|$)/.test(facts.rootClass)) return true;
  if (facts.wrappers >= FEW) return true;
  const traditional = facts.labels.filter((label) => label.script === 'traditional').length;
  const simplified = facts.labels.filter((label) => label.script === 'simplified').length;
  if (traditional >= FEW && traditional > simplified) return true;
  const foreign = facts.lang !== '' && !/^(?:zh|cmn)\b/i.test(facts.lang);
  return foreign && simplified < FEW && englishLabels(facts.texts) >= FEW;
}

function englishLabels(texts: readonly string[]): number {
  return texts.filter((text) =>
    ENGLISH_LABEL.test(
      text
        .replace(/[:：\s]+/g, ' ')
        .trim()
        .toLowerCase(),
    ),
  ).length;
}
