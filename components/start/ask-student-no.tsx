import { useEffect, useRef, useState } from 'react';
import { START_TEXTS } from '@/lib/core/texts/start';
import type { StartActions } from './start-actions';

interface Props {
  readonly notFound: boolean;
  readonly actions: StartActions;
}

/** A student types their 学号; the rows of the file are never shown to choose from. */
export function AskStudentNo({ notFound, actions }: Props) {
  const [text, setText] = useState('');
  const box = useRef<HTMLInputElement>(null);
  // whoever has said to be a student types next
  useEffect(() => box.current?.focus(), []);
  return (
    <form
      className="ask"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim()) actions.giveStudentNo(text);
      }}
    >
      <h2>
        <label htmlFor="student-no">{START_TEXTS.askStudentNo}</label>
      </h2>
      <p className="forward">{START_TEXTS.doNotForward}</p>
      <div className="number">
        <input
          ref={box}
          id="student-no"
          data-for="student-no"
          inputMode="text"
          autoComplete="off"
          spellCheck={false}
          maxLength={40}
          value={text}
          aria-invalid={notFound}
          aria-describedby={notFound ? 'student-no-problem' : undefined}
          onChange={({ currentTarget }) => setText(currentTarget.value)}
        />
        <button type="submit" className="button strong" data-action="give-student-no">
          {START_TEXTS.giveStudentNo}
        </button>
      </div>
      {notFound && (
        <p id="student-no-problem" role="alert" className="forward">
          <span aria-hidden="true">! </span>
          {START_TEXTS.notFound}
        </p>
      )}
      <button type="button" className="button quiet" data-action="cancel" onClick={() => actions.cancel()}>
        {START_TEXTS.cancel}
      </button>
    </form>
  );
}
