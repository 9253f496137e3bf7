import type { RosterStore } from '@/lib/core/roster/roster-store';
import type { OnSurprise } from '@/lib/core/surprises/surprise';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import { createDeadlineWatch } from '@/lib/flows/watch-deadline';
import { onWoken, showOnIcon, wakeIn } from '@/lib/platform/deadline-icon';
import {
  hasNotifications,
  onNotificationClicked,
  onNotificationsLost,
  readReminded,
  showNotification,
  writeReminded,
} from '@/lib/platform/notifications';
import { keptIfReadable } from '@/lib/platform/roster/kept-if-readable';
import { readSettings, watchSettings, writeSettings } from '@/lib/platform/settings';
import { openStart } from '@/lib/platform/tabs/open-start';

/** The icon says how much time is left, and the browser reminds whoever wants it. */
export function keepDeadline(store: RosterStore, leave: OnSurprise): void {
  const watch = createDeadlineWatch({
    kept: () => keptIfReadable(store),
    now: () => new Date(),
    showIcon: showOnIcon,
    watchIn: wakeIn,
    wantsReminders: async () => (await readSettings()).remindDeadline && (await hasNotifications()),
    reminded: readReminded,
    remember: writeReminded,
    remind: ({ title, message }) => showNotification(title, message),
  });
  const look = () => void watch().catch((error: unknown) => leave(surpriseOf('icon', error)));
  onWoken(look);
  store.onChanged(look);
  watchSettings(look);
  onNotificationsLost(
    () => void readSettings().then((kept) => writeSettings({ ...kept, remindDeadline: false })),
  );
  onNotificationClicked(() => void openStart(null));
  look();
}
