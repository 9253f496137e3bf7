import { useState } from 'react';
import {
  copySavedText,
  PHOTO_CHECK_TEXTS,
  PHOTO_TICKS,
  photoLineText,
  photoStateText,
} from '@/lib/core/texts/photo';
import type { PhotoCopy, PhotoLine, PhotoState } from '@/lib/core/view/photo-check';
import type { PhotoActions } from './photo-actions';

interface Props {
  readonly photo: Extract<PhotoState, { state: 'checked' }>;
  readonly actions: Pick<PhotoActions, 'saveSmaller'>;
}

/** What a program sees of the photo, the smaller copy, and what only a person sees. */
export function CheckedPhoto({ photo: { facts, lines, copy }, actions }: Props) {
  return (
    <div className="photo-checked">
      <h3>{PHOTO_CHECK_TEXTS.lines}</h3>
      <ul className="photo-lines">
        {lines.map((line) => (
          <li key={line.point} data-point={line.point} data-state={line.state}>
            <Sign state={line.state} /> <span>{photoLineText(line, facts)}</span>
          </li>
        ))}
      </ul>
      <SmallerCopy copy={copy} onSave={actions.saveSmaller} />
      <Ticks />
    </div>
  );
}

const SIGNS: Readonly<Record<PhotoLine['state'], string>> = { fits: '✓', not: '✕', hint: '?', note: '·' };

function Sign({ state }: Pick<PhotoLine, 'state'>) {
  return (
    <span className="sign">
      <span aria-hidden="true">{SIGNS[state]}</span> {photoStateText(state)}
    </span>
  );
}

function SmallerCopy({ copy, onSave }: { readonly copy: PhotoCopy; onSave(): void }) {
  if (copy.state === 'none') return null;
  return (
    <div className="photo-copy" data-copy={copy.state}>
      <p className="note">{PHOTO_CHECK_TEXTS.copyNote}</p>
      <button
        type="button"
        className="button"
        data-action="save-smaller"
        disabled={copy.state === 'making'}
        onClick={() => onSave()}
      >
        {copy.state === 'making' ? PHOTO_CHECK_TEXTS.making : PHOTO_CHECK_TEXTS.makeCopy}
      </button>
      <div role="status">
        {copy.state === 'saved' && (
          <>
            <p>{copySavedText(copy)}</p>
            <p>
              <b>{PHOTO_CHECK_TEXTS.copyNow}</b>
            </p>
          </>
        )}
        {copy.state === 'failed' && <p>{PHOTO_CHECK_TEXTS.copyFailed}</p>}
      </div>
    </div>
  );
}

function Ticks() {
  const [ticked, setTicked] = useState<readonly string[]>([]);
  const toggle = (tick: string) =>
    setTicked(ticked.includes(tick) ? ticked.filter((one) => one !== tick) : [...ticked, tick]);
  return (
    <fieldset className="photo-ticks">
      <legend>{PHOTO_CHECK_TEXTS.ticks}</legend>
      {PHOTO_TICKS.map((tick) => (
        <label key={tick} className="switch">
          <input type="checkbox" checked={ticked.includes(tick)} onChange={() => toggle(tick)} />
          <span>{tick}</span>
        </label>
      ))}
      <p role="status" className="ok">
        {ticked.length === PHOTO_TICKS.length && PHOTO_CHECK_TEXTS.allTicked}
      </p>
    </fieldset>
  );
}
