import { CORNER, FONT_STACK, type Palette, TYPE } from './tokens';

/**
 * A palette as CSS custom properties (`--paper`, `--verdict-match`, `--tint-match`, …), without a selector.
 * Type and corners come along as `--font`, `--text`, `--note`, `--number`, `--corner`.
 */
export function paletteCss(palette: Palette, font = FONT_STACK): string {
  const { verdict, tint, ...plain } = palette;
  return [
    ...Object.entries(plain).map(([name, value]) => `--${dashed(name)}:${value}`),
    ...Object.entries(verdict).map(([name, value]) => `--verdict-${name}:${value}`),
    ...Object.entries(tint).map(([name, value]) => `--tint-${name}:${value}`),
    `--font:${font}`,
    `--text:${TYPE.text}px`,
    `--note:${TYPE.note}px`,
    `--number:${TYPE.number}px`,
    `--corner:${CORNER}px`,
  ]
    .map((line) => `${line};`)
    .join('');
}

function dashed(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
