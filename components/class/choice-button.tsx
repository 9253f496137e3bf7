import { useState } from 'react';
import { SHEETS_AREA_TEXTS } from '@/lib/core/texts/class-sheets';
import { Modal } from './modal';
import { SheetButton } from './sheet-row';

export interface Choice {
  readonly value: string;
  readonly label: string;
  readonly note: string;
}

interface Props {
  /** `data-sheet` of the button */
  readonly name: string;
  readonly label: string;
  /** for whoever hears it alone */
  readonly spoken: string;
  readonly title: string;
  readonly choices: readonly Choice[];
  onChoice(value: string): void;
}

/** A button that asks which of a few is meant. */
export function ChoiceButton({ name, label, spoken, title, choices, onChoice }: Props) {
  const [isAsking, setIsAsking] = useState(false);
  const leave = () => setIsAsking(false);
  return (
    <>
      <SheetButton name={name} label={label} spoken={spoken} onClick={() => setIsAsking(true)} />
      {isAsking && (
        <Modal name={name} title={title} onLeave={leave}>
          <div className="roles">
            {choices.map(({ value, label, note }) => (
              <button
                key={value}
                type="button"
                className="button role"
                data-answer={value}
                onClick={() => {
                  leave();
                  onChoice(value);
                }}
              >
                <b>{label}</b>
                {note !== '' && <span className="note">{note}</span>}
              </button>
            ))}
          </div>
          <button type="button" className="button quiet" data-action="cancel" onClick={leave}>
            {SHEETS_AREA_TEXTS.cancel}
          </button>
        </Modal>
      )}
    </>
  );
}
