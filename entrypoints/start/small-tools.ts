import type { StartActions } from '@/components/start/start-actions';
import type { RosterStore } from '@/lib/core/roster/roster-store';
import { expectedSchool } from '@/lib/core/school-name/expected-school';
import { keptIfReadable } from '@/lib/platform/roster/kept-if-readable';
import { watchSettings, writeSettings } from '@/lib/platform/settings';
import {
  askForAccounts,
  giveUpAccounts,
  mayGuardAccounts,
  onAccountsChanged,
} from '@/lib/platform/tabs/account-pages';
import type { Show, Shown } from './shown';

type SmallToolActions = Pick<StartActions, 'setSchool' | 'allowAccounts' | 'stopAccounts'>;

/** The school's name that counts, and the account pages: shown now and after every change, from whichever page it came. */
export function smallTools(store: RosterStore, shown: () => Shown, show: Show): SmallToolActions {
  const followSchool = async (): Promise<void> => {
    const kept = await keptIfReadable(store);
    show({ school: expectedSchool(kept?.head.school ?? null, shown().settings.school) });
  };
  const accounts = (allowed: boolean): void => show({ accounts: allowed });
  store.onChanged(() => void followSchool());
  watchSettings((settings) => {
    show({ settings });
    void followSchool();
  });
  onAccountsChanged(accounts);
  void followSchool();
  void mayGuardAccounts().then(accounts);
  return {
    setSchool: (school) => void writeSettings({ ...shown().settings, school }),
    allowAccounts: askForAccounts,
    stopAccounts: () => void giveUpAccounts(),
  };
}
