import { expect, test } from 'vitest';
import { paletteCss } from '@/lib/core/theme/palette-css';
import { LIGHT } from '@/lib/core/theme/tokens';

test('names every colour of a palette as the style sheets use it', () => {
  const css = paletteCss(LIGHT);
  expect(css).toContain('--paper:#faf8f3;');
  expect(css).toContain('--on-green:#ffffff;');
  expect(css).toContain('--verdict-mismatch:#ad2a20;');
  expect(css).toContain('--tint-unsure:#fbf2df;');
  expect(css).toContain('--number:20px;');
});
