import { CORNER, LIGHT, MARK_BORDER, ON_PAGE_FONT, TYPE } from '@/lib/core/theme/tokens';
import { VERDICTS } from '@/lib/core/verdict/comparison';

const { width, dash, gap, gapColour, quietDash } = MARK_BORDER;
function line(direction: 'right' | 'bottom', colour = 'currentColor') {
  return `repeating-linear-gradient(to ${direction},${colour} 0 ${dash}px,${gapColour} ${dash}px ${dash + gap}px)`;
}

/**
 * The style of everything in the marks layer. Only this, so that the content script stays small; without custom
 * properties, which a page could register and so take away.
 */
export const MARKS_CSS = `
.xj-marks{position:absolute;left:0;top:0;width:100px;height:0;pointer-events:none;font-family:${ON_PAGE_FONT}}
.xj-marks *{pointer-events:none;box-sizing:border-box}
.xj-box{position:absolute;left:0;top:0;border-radius:3px}
.xj-box.xj-loud{
background:${line('right')} top/100% ${width}px no-repeat,${line('right')} bottom/100% ${width}px no-repeat,
${line('bottom')} left/${width}px 100% no-repeat,${line('bottom')} right/${width}px 100% no-repeat}
.xj-box.xj-quiet{background:${line('right', quietDash)} bottom/100% ${width}px no-repeat}
.xj-tag{position:absolute;left:0;top:0;width:max-content;max-width:320px;padding:1px 6px;border-radius:${CORNER / 2}px;
font-size:${TYPE.note}px;line-height:16px;overflow-wrap:anywhere;font-variant-numeric:tabular-nums}
.xj-tag.xj-loud{box-shadow:0 0 0 1px color-mix(in srgb,currentColor 28%,#fff)}
.xj-tag b{font-weight:700;margin-right:3px}
.xj-tag i{font-style:normal}
.xj-tag :is(s,u){text-decoration:none}
.xj-tag[data-size=narrow]{max-width:200px}
[data-size=narrow]>i{display:inline-grid;vertical-align:top}
[data-size=narrow] s{display:none}
:is(.xj-quiet,[data-size=icon])>i{display:none}
:is(.xj-quiet,[data-size=icon])>b{margin:0}
.xj-tag.xj-quiet{padding:0;width:12px;text-align:center;line-height:14px;background:#fff}
.xj-away,.xj-tag.xj-none{visibility:hidden}
${VERDICTS.map((v) => `.xj-v-${v}{color:${LIGHT.verdict[v]}}.xj-loud.xj-tag.xj-v-${v}{background:${LIGHT.tint[v]}}`).join('\n')}
@media print{.xj-marks{display:none}}
`;
