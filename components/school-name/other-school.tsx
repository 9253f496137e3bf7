import { type FormEvent, useId, useState } from 'react';
import type { ExpectedSchool } from '@/lib/core/school-name/expected-school';
import { notMySchoolText, SMALL_TOOLS_TEXTS, schoolSourceText } from '@/lib/core/texts/small-tools';
import { isUsableSchoolName } from '@/lib/core/values/school-name';

interface Props {
  readonly school: ExpectedSchool;
  setSchool(name: string | null): void;
}

/** Which name counts; a student without a file says once that theirs is another one. */
export function OtherSchool({ school, setSchool }: Props) {
  const [asking, setAsking] = useState(false);
  const save = (name: string): void => {
    setSchool(name);
    setAsking(false);
  };
  return (
    <div className="other-school" data-school-from={school.from}>
      <span className="note">{schoolSourceText(school)}</span>
      {school.from !== 'roster' && !asking && (
        <button
          type="button"
          className="button quiet"
          data-action="other-school"
          onClick={() => setAsking(true)}
        >
          {notMySchoolText(school.name)}
        </button>
      )}
      {school.from === 'setting' && !asking && (
        <button
          type="button"
          className="button quiet"
          data-action="default-school"
          onClick={() => setSchool(null)}
        >
          {SMALL_TOOLS_TEXTS.backToDefault}
        </button>
      )}
      {asking && <NameForm save={save} cancel={() => setAsking(false)} />}
    </div>
  );
}

interface FormProps {
  save(name: string): void;
  cancel(): void;
}

function NameForm({ save, cancel }: FormProps) {
  const [name, setName] = useState('');
  const [refused, setRefused] = useState(false);
  const id = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (isUsableSchoolName(name)) save(name);
    else setRefused(true);
  };
  return (
    <form className="school-tool-row" onSubmit={submit}>
      <label htmlFor={id}>{SMALL_TOOLS_TEXTS.otherName}</label>
      <input
        id={id}
        spellCheck={false}
        value={name}
        aria-invalid={refused}
        data-for="own-school"
        onChange={({ currentTarget }) => {
          setName(currentTarget.value);
          setRefused(false);
        }}
      />
      <button type="submit" className="button">
        {SMALL_TOOLS_TEXTS.save}
      </button>
      <button type="button" className="button quiet" onClick={cancel}>
        {SMALL_TOOLS_TEXTS.cancel}
      </button>
      {refused && (
        <p role="alert" className="refused-school">
          {SMALL_TOOLS_TEXTS.unusable}
        </p>
      )}
    </form>
  );
}
