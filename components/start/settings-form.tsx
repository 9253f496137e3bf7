import type { Settings } from '@/lib/core/settings/settings';
import { PROJECTOR_CHOICES, SETTING_TEXTS } from '@/lib/core/texts/settings';
import { START_TEXTS } from '@/lib/core/texts/start';

interface Props {
  readonly settings: Settings;
  setSettings(settings: Settings): void;
}

const SWITCHES = ['autoCheck', 'keepRoster', 'hideWholeId', 'showPhoto'] as const;

export function SettingsForm({ settings, setSettings }: Props) {
  return (
    <section className="card settings">
      <h2>{START_TEXTS.settings}</h2>
      {SWITCHES.map((name) => (
        <label key={name} className="switch">
          <input
            type="checkbox"
            data-setting={name}
            checked={settings[name]}
            onChange={({ currentTarget }) => setSettings({ ...settings, [name]: currentTarget.checked })}
          />
          <span>
            {SETTING_TEXTS[name].label}
            <span className="note">{SETTING_TEXTS[name].note}</span>
          </span>
        </label>
      ))}
      <fieldset className="choice">
        <legend>
          {SETTING_TEXTS.projector.label}
          <span className="note">{SETTING_TEXTS.projector.note}</span>
        </legend>
        {PROJECTOR_CHOICES.map(({ value, label }) => (
          <label key={String(value)}>
            <input
              type="radio"
              name="projector"
              data-setting="projector"
              value={String(value)}
              checked={settings.projector === value}
              onChange={() => setSettings({ ...settings, projector: value })}
            />
            {label}
          </label>
        ))}
      </fieldset>
    </section>
  );
}
