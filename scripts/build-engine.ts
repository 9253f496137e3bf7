import { buildEngine } from './engine/build-engine';

/** node --import tsx scripts/build-engine.ts: compiles and packs the engine where it is not made yet, and says in which folder it is. */
console.log(buildEngine());
