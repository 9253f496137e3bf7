import { named } from '@/lib/core/surprises/error-class';
import type { Kind } from '@/lib/core/surprises/expected';

/**
 * How the extension's API says no: a tab or a document that has gone, a page that is the browser's own, a quota, nobody
 * who listens. Its errors have no name and words that change; a call of ours that is wrong is a `TypeError`.
 */
export const browserRefused: Kind = named('Error');
