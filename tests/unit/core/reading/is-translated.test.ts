import { expect, test } from 'vitest';
import type { Label } from '@/lib/core/labels/label-of';
import { isTranslated, type TranslationFacts } from '@/lib/core/reading/is-translated';

function label(script: Label['script']): Label {
  return { meaning: 'name', script };
}
function facts(change: Partial<TranslationFacts>): TranslationFacts {
  return {
    lang: 'zh-CN',
    rootClass: '',
    wrappers: 0,
    labels: [],
    texts: [],
    ...change,
  };
}
function three(script: Label['script']): readonly Label[] {
  return [label(script), label(script), label(script)];
}
const ENGLISH = ['Name', 'Gender', 'Date of birth', 'Lin Zhixia'];

test.each<[string, Partial<TranslationFacts>, boolean]>([
  ["the mark of the browser's translation on the root", { rootClass: 'js translated-ltr' }, true],
  ['the same for a script from right to left', { rootClass: 'translated-rtl' }, true],
  ['a class that only begins like it', { rootClass: 'translated-ltr-off' }, false],
  ['texts wrapped by a translator', { wrappers: 12 }, true],
  ['one old font element by chance', { wrappers: 1 }, false],
  ['labels in traditional characters', { labels: three('traditional') }, true],
  [
    'one traditional label among simplified ones',
    { labels: [label('traditional'), ...three('simplified')] },
    false,
  ],
  ['labels that both scripts write alike', { labels: three('same') }, false],
  ['another language with labels in English', { lang: 'en', texts: ENGLISH }, true],
  [
    'another language declared, Chinese labels',
    { lang: 'en', labels: three('simplified'), texts: ENGLISH },
    false,
  ],
  ['Chinese with labels in English beside', { lang: 'zh-CN', texts: ENGLISH }, false],
  ['an ordinary page', {}, false],
])('%s: translated %s', (_what, change, expected) => {
  expect(isTranslated(facts(change))).toBe(expected);
});
