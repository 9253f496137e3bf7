// The engine: the layers of the recogniser's network as functions on memory. Addresses are handed in; whoever calls
// (lib/platform/engine) knows the network and where everything lies.
export { attention } from './attention';
export { shares } from './ctc-head';
export { depthwise } from './depthwise';
export { nearestPoints } from './nearest';
export { pointwise } from './pointwise';
export { excite, scaleToTiles, squeeze } from './squeeze-excite';
export { stem } from './stem';
export { addTo, largestIn, layerNorm, pool, stepsToTiles } from './steps';
export { contrastBytes, strokeContrast } from './stroke-contrast';

/** Where memory is free. */
export function free(): usize {
  return (__heap_base + 15) & ~15;
}
