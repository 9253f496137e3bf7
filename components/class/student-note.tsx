import { useEffect, useState } from 'react';
import { MAX_NOTE } from '@/lib/core/session/set-note';
import { BOARD_TEXTS } from '@/lib/core/texts/class-board';

interface Props {
  readonly note: string;
  readonly writes: boolean;
  onNote(note: string): void;
}

/** The note of a student; kept when the field is left, or with Ctrl+Enter. */
export function StudentNote({ note, writes, onNote }: Props) {
  const [text, setText] = useState(note);
  useEffect(() => setText(note), [note]);
  const keep = () => {
    if (text.trim() !== note) onNote(text);
  };
  return (
    <label className="detail-part student-note">
      <b>{BOARD_TEXTS.noteLabel}</b>
      <textarea
        data-for="note"
        rows={2}
        spellCheck={false}
        maxLength={MAX_NOTE}
        placeholder={BOARD_TEXTS.noteHint}
        readOnly={!writes}
        value={text}
        onChange={({ currentTarget: { value } }) => setText(value)}
        onBlur={keep}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && event.ctrlKey) keep();
        }}
      />
    </label>
  );
}
