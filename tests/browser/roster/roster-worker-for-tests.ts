import type { RosterScope } from '@/lib/platform/roster/roster-messages';
import { serveRoster } from '@/lib/platform/roster/serve-roster';

serveRoster(globalThis as unknown as RosterScope);
