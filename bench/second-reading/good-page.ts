import type { TextFieldKey } from '@/lib/core/fields/fields';
import type { Values } from '../reading/made-up-values';
import { LABELS } from '../reading/record-html';

export interface Look {
  readonly font: string;
  /** CSS px */
  readonly size: number;
  readonly shape: Shape;
}

/** How labels and values stand beside each other: each has other neighbours and other lines around a value. */
export const SHAPES = ['table', 'columns', 'inline', 'cards', 'zebra', 'dark'] as const;
export type Shape = (typeof SHAPES)[number];

const CSS: Readonly<Record<Shape, string>> = {
  table:
    'dl{display:grid;grid-template-columns:8em 22em}dt,dd{border:1px solid #ccc;padding:8px 12px;margin:-1px 0 0 -1px}',
  columns:
    'dl{display:grid;grid-template-columns:7em 16em 7em 16em;gap:10px 12px}dt{color:#888;text-align:right}',
  inline: 'dl{columns:2;max-width:60em}dt,dd{display:inline}dd::after{content:"\\a";white-space:pre}',
  cards:
    'body{max-width:480px}dl>div{display:flex;justify-content:space-between;padding:11px 0;border-bottom:1px solid #eee}dt{color:#999}',
  zebra:
    'dl{display:grid;grid-template-columns:9em 24em;row-gap:0}dt,dd{padding:6px 10px}dt:nth-of-type(2n),dd:nth-of-type(2n){background:#eef3fa}',
  dark: 'body{background:#1d2733;color:#dfe6ee}dl{display:grid;grid-template-columns:9em 24em;gap:9px}dt{color:#8fa3b8}',
};

/** A page that shows a made-up student and nothing else than its text says. */
export function goodPage(values: Values, { font, size, shape }: Look): string {
  const rows = Object.entries(LABELS).flatMap(([field, label]) => {
    const value = values[field as TextFieldKey];
    if (!value) return [];
    const pair = `<dt>${label}${shape === 'cards' ? '' : '：'}</dt><dd>${value}</dd>`;
    return [shape === 'cards' ? `<div>${pair}</div>` : pair];
  });
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>学籍</title><style>
body{margin:24px 40px;font:${size}px "${font}";background:#fff;color:#333}dd,dl{margin:0}
${CSS[shape]}</style><body><h1 style="font-size:1.3em">学籍信息</h1><dl>${rows.join('')}</dl></body></html>`;
}
