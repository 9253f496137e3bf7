import { ACCOUNT_HELP } from './account-help';
import { CHECK_HELP } from './check-help';
import type { HelpEntry } from './help-entry';
import { RECORD_HELP } from './record-help';

export interface HelpGroup {
  readonly title: string;
  readonly entries: readonly HelpEntry[];
}

/** All questions, in the order in which people meet them. */
export const HELP_GROUPS: readonly HelpGroup[] = [
  { title: '找到自己的学籍', entries: RECORD_HELP },
  { title: '学信网账号', entries: ACCOUNT_HELP },
  { title: '核对，以及本工具', entries: CHECK_HELP },
];

export const HELP_ENTRIES: readonly HelpEntry[] = HELP_GROUPS.flatMap(({ entries }) => entries);
