import type { ReactNode } from 'react';

interface TickProps {
  readonly name: string;
  readonly label: string;
  readonly checked: boolean;
  onChecked(checked: boolean): void;
}

export function Tick({ name, label, checked, onChecked }: TickProps) {
  return (
    <label className="tick">
      <input
        type="checkbox"
        data-option={name}
        checked={checked}
        onChange={({ currentTarget }) => onChecked(currentTarget.checked)}
      />
      {label}
    </label>
  );
}

interface OneOfProps<Value extends string> {
  readonly name: string;
  readonly values: readonly Value[];
  readonly labels: Readonly<Record<Value, string>>;
  readonly chosen: Value;
  onChosen(value: Value): void;
}

export function OneOf<Value extends string>({ name, values, labels, chosen, onChosen }: OneOfProps<Value>) {
  return values.map((value) => (
    <label key={value} className="tick">
      <input
        type="radio"
        name={name}
        data-option={`${name}-${value}`}
        checked={value === chosen}
        onChange={() => onChosen(value)}
      />
      {labels[value]}
    </label>
  ));
}

export function OptionGroup({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  return (
    <fieldset className="option-group">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}
