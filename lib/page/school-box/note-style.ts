import { paletteCss } from '@/lib/core/theme/palette-css';
import { DARK, LIGHT } from '@/lib/core/theme/tokens';

/** CSS px: the widest a note is; in narrower windows it is as wide as they are. */
const WIDTH = 300;

/** The style of the note beside a field. */
export const NOTE_CSS = `
.note{${paletteCss(LIGHT)}}
@media (prefers-color-scheme:dark){.note{${paletteCss(DARK)}}}
.note{position:fixed;left:0;top:0;box-sizing:border-box;width:${WIDTH}px;max-width:calc(100vw - 16px);max-height:calc(100vh - 16px);overflow:auto;
padding:8px 12px;color:var(--ink);background:var(--paper);border:1px solid var(--edge);border-left:4px solid var(--v);border-radius:var(--corner);
box-shadow:0 4px 16px rgb(0 0 0/14%);font:400 var(--text)/1.55 var(--font);text-align:left;color-scheme:light dark;pointer-events:auto}
.note *{box-sizing:border-box}
.note [hidden]{display:none}
.note.away{visibility:hidden}
.note[data-state=exact]{--v:var(--verdict-match);--t:var(--tint-match)}
.note[data-state=trimmed],.note[data-state=lost]{--v:var(--verdict-unsure);--t:var(--tint-unsure)}
.note[data-state=differs]{--v:var(--verdict-mismatch);--t:var(--tint-mismatch)}
.head{display:flex;align-items:flex-start;gap:8px}
.said{flex:1;min-width:0;margin:0;font-weight:600;color:var(--v);overflow-wrap:anywhere}
ul{margin:2px 0 0;padding:0;list-style:none}
li{overflow-wrap:anywhere}
p{margin:4px 0 0}
.small,details{font-size:var(--note);color:var(--faint)}
details{margin-top:4px}
summary{cursor:pointer}
.code{display:inline-block;margin-right:8px;color:var(--ink)}
.code small{font-size:var(--note);color:var(--faint)}
.buttons{display:flex;flex-wrap:wrap;gap:8px;margin-top:8px}
button{min-height:32px;padding:2px 12px;border:1px solid var(--edge);border-radius:6px;color:var(--ink);background:var(--card);font:inherit;cursor:pointer}
button:hover{background:var(--tint-match)}
button.strong{border-color:var(--green);color:var(--on-green);background:var(--green);font-weight:600}
button.quiet{min-height:24px;padding:0 6px;border-color:transparent;background:none;color:var(--faint);font-size:var(--note)}
.ask{margin-top:8px;padding:8px 10px;border-radius:6px;background:var(--t)}
.ask p:first-child{margin:0;font-weight:600}
:focus-visible{outline:2px solid var(--green);outline-offset:2px}
.unseen{position:absolute;width:1px;height:1px;margin:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
@media print{.note{display:none}}
`;
