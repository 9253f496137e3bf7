import { useId, useState } from 'react';
import { CodeList } from '@/components/parts/code-list';
import type { ExpectedSchool } from '@/lib/core/school-name/expected-school';
import { judgeName } from '@/lib/core/school-name/judge-name';
import { nameCodes } from '@/lib/core/school-name/name-codes';
import { CODE_POINT_TEXTS } from '@/lib/core/texts/code-points';
import {
  copyNameText,
  nameFindingText,
  nameStateText,
  SCHOOL_NAME_TEXTS,
} from '@/lib/core/texts/school-name';
import { SMALL_TOOLS_TEXTS } from '@/lib/core/texts/small-tools';
import { OtherSchool } from './other-school';

export interface SchoolNameToolProps {
  readonly school: ExpectedSchool;
  /** false when the browser does not allow it */
  copyText(text: string): Promise<boolean>;
  /** the name that counts while no file is kept; null: the default again */
  setSchool(name: string | null): void;
}

/** Paste any text: is it the school's name, and if not, what is off. The same words as beside CHSI's own field. */
export function SchoolNameTool({ school, copyText, setSchool }: SchoolNameToolProps) {
  const [typed, setTyped] = useState('');
  const [told, setTold] = useState('');
  const id = useId();
  const copy = async (): Promise<void> => {
    setTold((await copyText(school.name)) ? SCHOOL_NAME_TEXTS.copied : SCHOOL_NAME_TEXTS.copyFailed);
  };
  return (
    <div className="school-tool">
      <p className="note">{SMALL_TOOLS_TEXTS.schoolNote}</p>
      <label htmlFor={id}>{SMALL_TOOLS_TEXTS.typed}</label>
      <textarea
        id={id}
        rows={2}
        spellCheck={false}
        value={typed}
        data-for="school-name"
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <Judged typed={typed} name={school.name} />
      <div className="school-tool-row">
        <button type="button" className="button" data-action="copy-school" onClick={() => void copy()}>
          {copyNameText(school.name)}
        </button>
        <span role="status" className="note">
          {told}
        </span>
      </div>
      <OtherSchool school={school} setSchool={setSchool} />
    </div>
  );
}

const SIGNS = { exact: '✓', trimmed: '?', differs: '✕' } as const;

function Judged({ typed, name }: { readonly typed: string; readonly name: string }) {
  const { state, findings } = judgeName(typed, name);
  const codes = nameCodes(typed, name);
  const listed = [
    [SCHOOL_NAME_TEXTS.typed, codes.typed],
    [SCHOOL_NAME_TEXTS.expected, codes.expected],
  ] as const;
  return (
    <div role="status" data-name-state={state} className="judged">
      {state !== 'empty' && (
        <>
          <p className="judged-said">
            {SIGNS[state]} {nameStateText(state, name)}
          </p>
          <ul>
            {findings.map((finding) => {
              const text = nameFindingText(finding, name);
              return <li key={text}>{text}</li>;
            })}
          </ul>
          {listed.some(([, found]) => found.length > 0) && (
            <details className="codes">
              <summary>{CODE_POINT_TEXTS.title}</summary>
              {listed.map(([title, found]) => (
                <p key={title} hidden={found.length === 0}>
                  {title}：
                  <CodeList codes={found} />
                </p>
              ))}
            </details>
          )}
        </>
      )}
    </div>
  );
}
