import { CORNER, FONT_STACK, LIGHT, MARK_BORDER, TYPE } from '@/lib/core/theme/tokens';
import { VERDICTS } from '@/lib/core/verdict/comparison';

const { width, dash, gap, gapColour } = MARK_BORDER;
function line(direction: 'right' | 'bottom') {
  return `repeating-linear-gradient(to ${direction},var(--v) 0 ${dash}px,${gapColour} ${dash}px ${dash + gap}px)`;
}

/** The style of everything in the marks layer. Only this, so that the content script stays small. */
export const MARKS_CSS = `
.xj-marks{position:absolute;left:0;top:0;width:100px;height:0;pointer-events:none;font-family:${FONT_STACK}}
.xj-marks *{pointer-events:none;box-sizing:border-box}
.xj-box{position:absolute;left:0;top:0;border-radius:3px;
background:${line('right')} top/100% ${width}px no-repeat,${line('right')} bottom/100% ${width}px no-repeat,
${line('bottom')} left/${width}px 100% no-repeat,${line('bottom')} right/${width}px 100% no-repeat}
.xj-tag{position:absolute;left:0;top:0;width:max-content;max-width:320px;padding:1px 6px;border-radius:${CORNER / 2}px;
font-size:${TYPE.note}px;line-height:16px;color:var(--v);background:var(--t);box-shadow:0 0 0 1px color-mix(in srgb,var(--v) 28%,#fff);
overflow-wrap:anywhere;font-variant-numeric:tabular-nums}
.xj-tag b{font-weight:700;margin-right:3px}
.xj-tag i{font-style:normal}
.xj-tag[data-compact] i{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.xj-tag[data-compact] b{margin:0}
.xj-away{visibility:hidden}
${VERDICTS.map((v) => `.xj-v-${v}{--v:${LIGHT.verdict[v]};--t:${LIGHT.tint[v]}}`).join('\n')}
.xj-pulse{animation:xj-pulse .55s ease-out 3}
@keyframes xj-pulse{from{box-shadow:0 0 0 0 var(--v)}to{box-shadow:0 0 0 12px transparent}}
@media (prefers-reduced-motion:reduce){.xj-pulse{animation:none;box-shadow:0 0 0 4px var(--t),0 0 0 6px var(--v)}}
@media print{.xj-marks{display:none}}
`;
