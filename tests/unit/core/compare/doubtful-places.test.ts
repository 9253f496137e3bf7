import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { differingSpans, NO_DIFFERENCES } from '@/lib/core/compare/differing-spans';
import { doubtfulPlaces } from '@/lib/core/compare/doubtful-places';
import type { ReasonOf } from '@/lib/core/verdict/reasons';
import { evidenceOf } from '@/tests/support/pixel-evidence';

/** The characters that are underlined in both values. */
function placesIn(
  reason: ReasonOf<'unsure'>,
  shown: string,
  expected: string | null,
  evidence = evidenceOf(shown),
): { shown: string; expected: string; forms: Readonly<Record<string, string>> } {
  const differs = expected === null ? NO_DIFFERENCES : differingSpans(shown, expected);
  const found = doubtfulPlaces(evidence, reason, { shown, expected }, differs);
  const cut = (text: string | null, spans: readonly { start: number; end: number }[]): string =>
    spans
      .map(({ start, end }) =>
        Array.from(text ?? '')
          .slice(start, end)
          .join(''),
      )
      .join(' ');
  return {
    shown: cut(shown, found.shown),
    expected: cut(expected, found.expected),
    forms: Object.fromEntries(found.otherForms.map(({ character, others }) => [character, others])),
  };
}

describe('where a person should look', () => {
  test.each<[ReasonOf<'unsure'>, string, string, string, string]>([
    ['pixels-maybe-expected', '求直', '求真', '直', '真'],
    ['pixels-weak-character', '李睿文', '李睿文', '睿', '睿'],
    ['pixels-look-alike', '李吴文', '李吴文', '吴', '吴'],
    ['pixels-look-alike', '李吴文', '李吳文', '吴', '吳'],
    ['pixels-weak-character', '李文', '李翀文', '', '翀'],
    ['pixels-unclear', '林知夏', '林知夏', '', ''],
    // 日 is weak in names only: a date is doubted for other reasons
    ['pixels-contradicts', '2007年08月13日', '2007年08月13日', '', ''],
  ])('%s, read %s, expected %s: %j and %j', (reason, shown, expected, inShown, inExpected) => {
    expect(placesIn(reason, shown, expected)).toMatchObject({ shown: inShown, expected: inExpected });
  });

  test('looks at the place where another character had a probability, and says which', () => {
    const evidence = evidenceOf('2026', { others: { 3: [{ character: '8', probability: 0.3 }] } });
    expect(placesIn('pixels-unclear', '2026', '2026', evidence)).toEqual({
      shown: '6',
      expected: '6',
      forms: { 6: '8' },
    });
  });

  test('looks at the place where one crop read something else', () => {
    const evidence = evidenceOf('林知夏', { crops: ['林知夏', '林知复', '林知夏'] });
    expect(placesIn('pixels-disagree', '林知夏', null, evidence)).toMatchObject({
      shown: '夏',
      expected: '',
    });
  });

  test('a bracket in its other width is no rival', () => {
    const evidence = evidenceOf('在籍(', { others: { 2: [{ character: '（', probability: 0.5 }] } });
    expect(placesIn('pixels-unclear', '在籍(', '在籍(', evidence).shown).toBe('');
  });

  test('names the other forms and look-alikes of a character, itself left out', () => {
    const { forms } = placesIn('pixels-look-alike', '西南大学', '西南大学');
    for (const [character, others] of Object.entries(forms)) expect(others).not.toContain(character);
    expect(placesIn('pixels-look-alike', '李吴文', '李吴文').forms.吴).toContain('吳');
    expect(placesIn('pixels-weak-character', '李己文', '李己文').forms.己).toContain('已');
  });

  test('every span lies inside its value, whatever was read', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 12 });
    fc.assert(
      fc.property(text, text, text, (shown, expected, other) => {
        const evidence = evidenceOf(shown, { crops: [shown, other, shown] });
        const found = doubtfulPlaces(
          evidence,
          'pixels-look-alike',
          { shown, expected },
          differingSpans(shown, expected),
        );
        const within = (value: string, spans: readonly { start: number; end: number }[]): boolean =>
          spans.every(({ start, end }) => start >= 0 && start < end && end <= Array.from(value).length);
        expect(within(shown, found.shown) && within(expected, found.expected)).toBe(true);
      }),
    );
  });
});
