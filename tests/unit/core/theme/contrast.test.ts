import { describe, expect, test } from 'vitest';
import { DARK, LIGHT } from '@/lib/core/theme/tokens';
import { VERDICTS } from '@/lib/core/verdict/comparison';

function luminance(colour: string): number {
  const [r, g, b] = [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
  const linear = (c = 0) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4);
  return 0.2126 * linear(r) + 0.7152 * linear(g) + 0.0722 * linear(b);
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  ['light', LIGHT],
  ['dark', DARK],
] as const)('the %s palette', (_, palette) => {
  test.each(['ink', 'faint', 'green'] as const)('keeps %s readable on paper and card', (name) => {
    expect(contrast(palette[name], palette.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette[name], palette.card)).toBeGreaterThanOrEqual(4.5);
  });

  test.each(VERDICTS)('keeps the colour of %s readable on paper, card and its own tint', (verdict) => {
    const colour = palette.verdict[verdict];
    expect(contrast(colour, palette.paper)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour, palette.card)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(colour, palette.tint[verdict])).toBeGreaterThanOrEqual(4.5);
  });

  test('keeps text readable on green, on the green tint, and controls visible', () => {
    expect(contrast(palette.onGreen, palette.green)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.ink, palette.tint.match)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.faint, palette.tint.unsure)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(palette.edge, palette.card)).toBeGreaterThanOrEqual(3);
  });
});
