import { type FormEvent, useState } from 'react';
import { BOARD_TEXTS } from '@/lib/core/texts/class-board';
import type { ClassActions } from './class-actions';

interface Props {
  readonly onAdd: ClassActions['addStudent'];
}

const NOTHING = { name: '', studentNo: '' };

/** A student whom the roster does not have. */
export function AddStudent({ onAdd }: Props) {
  const [typed, setTyped] = useState(NOTHING);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onAdd(typed);
    setTyped(NOTHING);
  };
  return (
    <form className="typed" aria-label={BOARD_TEXTS.addTitle} onSubmit={submit}>
      <p className="note">{BOARD_TEXTS.addTitle}</p>
      {(['name', 'studentNo'] as const).map((part) => (
        <label key={part}>
          {BOARD_TEXTS[part]}
          <input
            data-for={`add-${part}`}
            autoComplete="off"
            spellCheck={false}
            maxLength={40}
            value={typed[part]}
            onChange={({ currentTarget: { value } }) => setTyped({ ...typed, [part]: value })}
          />
        </label>
      ))}
      <button type="submit" className="button" data-action="add-student">
        {BOARD_TEXTS.add}
      </button>
    </form>
  );
}
