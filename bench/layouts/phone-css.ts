/** What every made-up page of a phone is drawn with; colours and spaces differ from app to app. */
export interface PhoneLook {
  readonly font: string;
  /** CSS px */
  readonly size: number;
  readonly isDark: boolean;
  /** CSS px between rows */
  readonly gap: number;
  readonly colon: string;
}

export function phoneDocument({ font, size, isDark }: PhoneLook, css: string, body: string): string {
  const colours = isDark
    ? '--page:#101214;--card:#1d2025;--ink:#e3e5e8;--pale:#9aa0a8;--line:#33373d'
    : '--page:#f2f3f5;--card:#fff;--ink:#222;--pale:#888;--line:#e6e6e6';
  return `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><style>:root{${colours}}
    *{box-sizing:border-box} body{margin:0;font:${size}px/1.35 '${font}';color:var(--ink);background:var(--card)}
    .bar{display:flex;justify-content:space-between;padding:6px 20px;font-size:12px}
    header{padding:12px 16px;font-size:17px;text-align:center}
    i{font-style:normal;color:var(--pale)} b{font-weight:400} .foot{margin:12px 16px;color:var(--pale);font-size:12px}
    ${css}</style><body>${body}</body></html>`;
}

export const STATUS_BAR = '<div class="bar"><span>9:41</span><span>5G 86%</span></div>';
