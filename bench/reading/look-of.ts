import { FONTS, TUNE_FONTS } from './fonts';
import { CLASS_LOOK } from './made-up-class';
import { Random } from './random';
import { BACKGROUNDS, LAYOUTS, REPORT_BACKGROUND, REPORT_LAYOUT, type RecordLook } from './record-html';
import type { Part } from './sample';
import { WIDER_BACKGROUNDS, WIDER_FONTS, widerTurn } from './wider';

/**
 * How sample `index` looks. Fonts take turns in an order that changes, so that none goes with a kind of person; `tune` never has the report's fonts, layout and background, `report`
 * has all there are, the unseen ones among them.
 */
export function lookOf(random: Random, part: Part, kind: 'picture' | 'values', index: number): RecordLook {
  if (part === 'class') return CLASS_LOOK;
  if (part === 'wider') return widerLook(random, kind, index);
  const unseen = part === 'report';
  const fonts = unseen ? FONTS : TUNE_FONTS;
  const layouts = LAYOUTS.filter((layout) => unseen || layout !== REPORT_LAYOUT);
  const backgrounds = BACKGROUNDS.filter((background) => unseen || background !== REPORT_BACKGROUND);
  return {
    font: fontAt(fonts, index),
    layout: random.pick(layouts),
    background: random.pick(backgrounds),
    size: random.between(12, 18),
    colon: random.next() < 0.6,
    paleLabels: random.next() < 0.4,
    narrow: kind === 'picture' ? random.next() < 0.2 : random.next() < 0.3,
  };
}

function widerLook(random: Random, kind: 'picture' | 'values', index: number): RecordLook {
  return {
    font: fontAt(WIDER_FONTS, index),
    layout: random.pick(LAYOUTS),
    background: random.pick(WIDER_BACKGROUNDS),
    size: widerTurn(kind, index).size,
    colon: random.next() < 0.6,
    paleLabels: random.next() < 0.4,
    narrow: random.next() < (kind === 'picture' ? 0.2 : 0.3),
  };
}

function fontAt(fonts: readonly string[], index: number): string {
  const random = new Random(Math.floor(index / fonts.length));
  const order = fonts
    .map((font) => ({ font, place: random.next() }))
    .sort((a, b) => a.place - b.place)
    .map(({ font }) => font);
  return order[index % fonts.length] ?? 'sans-serif';
}
