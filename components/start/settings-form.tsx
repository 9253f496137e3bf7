import { useState } from 'react';
import type { Settings } from '@/lib/core/settings/settings';
import {
  HIDE_ID_CHOICES,
  PROJECTOR_CHOICES,
  REMINDER_DENIED,
  SETTING_TEXTS,
} from '@/lib/core/texts/settings';

interface Props {
  readonly settings: Settings;
  /** what is the counselor's is left out */
  readonly isStudent: boolean;
  setSettings(settings: Settings): void;
  setReminder(on: boolean): Promise<boolean>;
}

const SWITCHES = ['autoCheck', 'keepRoster', 'showPhoto'] as const;

export function SettingsForm({ settings, isStudent, setSettings, setReminder }: Props) {
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
      <Choice
        name="hideId"
        choices={HIDE_ID_CHOICES}
        chosen={settings.hideId}
        onChoose={(hideId) => setSettings({ ...settings, hideId })}
      />
      {!isStudent && (
        <Choice
          name="projector"
          choices={PROJECTOR_CHOICES}
          chosen={settings.projector}
          onChoose={(projector) => setSettings({ ...settings, projector })}
        />
      )}
    </div>
  );
}

interface ChoiceProps<T> {
  readonly name: 'projector' | 'hideId';
  readonly choices: readonly { readonly value: T; readonly label: string; readonly leaves?: string }[];
  readonly chosen: T;
  onChoose(value: T): void;
}

function Choice<T>({ name, choices, chosen, onChoose }: ChoiceProps<T>) {
  return (
    <fieldset className="choice">
      <legend>
        {SETTING_TEXTS[name].label}
        <span className="note">{SETTING_TEXTS[name].note}</span>
      </legend>
      {choices.map(({ value, label, leaves }) => (
        <label key={String(value)}>
          <input
            type="radio"
            name={name}
            data-setting={name}
            value={String(value)}
            checked={chosen === value}
            onChange={() => onChoose(value)}
          />
          <span>
            {label}
            {leaves !== undefined && <span className="note">{leaves}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

interface SwitchProps {
  readonly name: Exclude<keyof Settings, 'projector' | 'hideId'>;
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
