import type { Verdict } from '@/lib/core/verdict/comparison';

/**
 * Colours, type and measures of everything we draw: marks, panel, pages and the strip under the picture.
 * Paper, ink and one green. Every text colour reaches 4.5:1 on `paper` and `card` of its palette
 * (tests/unit/core/theme/contrast.test.ts).
 */
export interface Palette {
  readonly paper: string;
  readonly card: string;
  readonly ink: string;
  /** notes and secondary text */
  readonly faint: string;
  readonly hairline: string;
  /** borders of controls, 3:1 on paper */
  readonly edge: string;
  readonly green: string;
  /** text on green */
  readonly onGreen: string;
  readonly verdict: Readonly<Record<Verdict, string>>;
  /** backgrounds for a verdict's text */
  readonly tint: Readonly<Record<Verdict, string>>;
}

export const LIGHT: Palette = {
  paper: '#faf8f3',
  card: '#ffffff',
  ink: '#1f2622',
  faint: '#59625c',
  hairline: '#e2ded3',
  edge: '#85897f',
  green: '#1c6b45',
  onGreen: '#ffffff',
  verdict: {
    match: '#1c6b45',
    variant: '#245a9e',
    mismatch: '#ad2a20',
    unsure: '#855300',
    absent: '#5c635e',
    unlisted: '#5c635e',
  },
  tint: {
    match: '#eaf4ee',
    variant: '#eaf1fa',
    mismatch: '#fbedeb',
    unsure: '#fbf2df',
    absent: '#f1f1ee',
    unlisted: '#f1f1ee',
  },
};

export const DARK: Palette = {
  paper: '#1b1f1d',
  card: '#242926',
  ink: '#ecebe4',
  faint: '#a9b1ab',
  hairline: '#373e3a',
  edge: '#7b857f',
  green: '#7fd1a5',
  onGreen: '#10261b',
  verdict: {
    match: '#7fd1a5',
    variant: '#94bdf5',
    mismatch: '#f59c92',
    unsure: '#ebc06c',
    absent: '#b3bab4',
    unlisted: '#b3bab4',
  },
  tint: {
    match: '#20362b',
    variant: '#22304a',
    mismatch: '#43261f',
    unsure: '#3b301a',
    absent: '#2e3330',
    unlisted: '#2e3330',
  },
};

export const FONT_STACK =
  'system-ui, "PingFang SC", "Microsoft YaHei UI", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif';

/**
 * For what we draw on pages of others: every name in `FONT_STACK` could be a font of the page's, which would then be told
 * the characters, and could draw others in their place. These two are the browser's own.
 */
export const ON_PAGE_FONT = 'system-ui, sans-serif';

/** CSS px. */
export const TYPE = { text: 14, note: 12, number: 20 } as const;

export const CORNER = 8;

/**
 * The border of a mark, which a program can recognise in a screenshot: along each side of the box runs a line
 * `width` CSS px thick; from its start, `dash` px in the verdict's colour (LIGHT.verdict) and `gap` px in
 * `gapColour` take turns. No page of CHSI draws such a line. Marks always use the light palette: pages are light.
 */
export const MARK_BORDER = {
  width: 2,
  dash: 6,
  gap: 3,
  gapColour: '#f3d983',
  /** dashes of the one line under a value that agrees, whatever its verdict */
  quietDash: '#7fb495',
  /** space between the value and the line */
  clearance: 3,
} as const;

/**
 * The panel as a column: in windows `from` so wide, and so much `room` at the right belongs to it, air included. Else it
 * is a bar at the bottom. CSS px.
 */
export const PANEL_COLUMN = { from: 1200, room: 340 } as const;
