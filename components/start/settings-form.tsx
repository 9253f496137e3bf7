import { useState } from 'react';
import type { Settings } from '@/lib/core/settings/settings';
import { PROJECTOR_CHOICES, REMINDER_DENIED, SETTING_TEXTS } from '@/lib/core/texts/settings';

interface Props {
  readonly settings: Settings;
  setSettings(settings: Settings): void;
  setReminder(on: boolean): Promise<boolean>;
}

const SWITCHES = ['autoCheck', 'keepRoster', 'hideWholeId', 'showPhoto'] as const;

export function SettingsForm({ settings, setSettings, setReminder }: Props) {
  return (
    <div className="settings">
      {SWITCHES.map((name) => (
        <Switch
          key={name}
          name={name}
          checked={settings[name]}
          onTurn={(on) => setSettings({ ...settings, [name]: on })}
        />
      ))}
      <Reminder on={settings.remindDeadline} setReminder={setReminder} />
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
    </div>
  );
}

interface SwitchProps {
  readonly name: Exclude<keyof Settings, 'projector'>;
  readonly checked: boolean;
  onTurn(on: boolean): void;
}

function Switch({ name, checked, onTurn }: SwitchProps) {
  return (
    <label className="switch">
      <input
        type="checkbox"
        data-setting={name}
        checked={checked}
        onChange={({ currentTarget }) => onTurn(currentTarget.checked)}
      />
      <span>
        {SETTING_TEXTS[name].label}
        <span className="note">{SETTING_TEXTS[name].note}</span>
      </span>
    </label>
  );
}

/** The one setting that the browser has a say in. */
function Reminder({ on, setReminder }: { readonly on: boolean } & Pick<Props, 'setReminder'>) {
  const [denied, setDenied] = useState(false);
  const turn = (wanted: boolean): void => {
    setDenied(false);
    void setReminder(wanted).then((done) => setDenied(!done));
  };
  return (
    <div>
      <Switch name="remindDeadline" checked={on} onTurn={turn} />
      <p role="status" className="denied">
        {denied && REMINDER_DENIED}
      </p>
    </div>
  );
}
