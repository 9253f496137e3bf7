import type { KeptRoster } from '@/lib/core/roster/model/roster';
import type { Settings } from '@/lib/core/settings/settings';
import { PRIVACY_POINTS, PRIVACY_TITLE } from '@/lib/core/texts/privacy';
import { START_TEXTS } from '@/lib/core/texts/start';
import { DeleteButton } from './delete-button';
import { Fold } from './fold';
import { SettingsForm } from './settings-form';
import type { StartActions } from './start-actions';

interface Props {
  readonly settings: Settings;
  /** null: nothing is kept that could be deleted */
  readonly kept: KeptRoster | null;
  readonly actions: Pick<StartActions, 'setSettings' | 'setReminder' | 'deleteAll'>;
}

/** Settings, what becomes of the data, and last of all the way to get rid of it. */
export function AboutCard({ settings, kept, actions }: Props) {
  return (
    <div className="card folds">
      <Fold name="settings" title={START_TEXTS.settings}>
        <SettingsForm
          settings={settings}
          isStudent={kept?.role === 'student'}
          setSettings={(next) => actions.setSettings(next)}
          setReminder={(on) => actions.setReminder(on)}
        />
      </Fold>
      <Fold name="privacy" title={PRIVACY_TITLE}>
        <ul className="points">
          {PRIVACY_POINTS.map((point) => (
            <li key={point}>{point}</li>
          ))}
        </ul>
      </Fold>
      {kept !== null && (
        <div className="fold last">
          <span className="note">{START_TEXTS.deleteWhat}</span>
          <DeleteButton onDelete={actions.deleteAll} />
        </div>
      )}
    </div>
  );
}
