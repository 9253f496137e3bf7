import type { Settings } from '@/lib/core/settings/settings';
import { PRIVACY_POINTS, PRIVACY_TITLE } from '@/lib/core/texts/privacy';
import { START_TEXTS } from '@/lib/core/texts/start';
import { Fold } from './fold';
import { SettingsForm } from './settings-form';
import type { StartActions } from './start-actions';

interface Props {
  readonly settings: Settings;
  readonly actions: Pick<StartActions, 'setSettings' | 'setReminder'>;
}

/** Settings, and what becomes of the data. */
export function AboutCard({ settings, actions }: Props) {
  return (
    <div className="card folds">
      <Fold name="settings" title={START_TEXTS.settings}>
        <SettingsForm
          settings={settings}
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
    </div>
  );
}
