import { LIGHT } from '@/lib/core/theme/tokens';

/** A ring as nothing else on the page has: it says "here", not what a value is worth. */
export const POINT_CSS = `
.xj-point{position:fixed;inset:0;pointer-events:none}
.xj-point div{position:absolute;left:0;top:0;box-sizing:border-box;border:2px solid ${LIGHT.verdict.match};border-radius:6px;
box-shadow:0 0 0 2px #fff;animation:xj-here 1s ease-out 3}
.xj-point div[hidden]{display:none}
@keyframes xj-here{from{opacity:.2}to{opacity:1}}
@media (prefers-reduced-motion:reduce){.xj-point div{animation:none}}
@media print{.xj-point{display:none}}
`;
