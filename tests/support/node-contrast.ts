import { nodeTools } from './node-recogniser';

/** What lines are found by, as it ships. */
export const { contrastOf } = await nodeTools();
