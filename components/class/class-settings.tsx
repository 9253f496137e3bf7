import { type FormEvent, useRef, useState } from 'react';
import type { ClassView } from '@/lib/core/board/class-view';
import { MAX_CLASS_NAME } from '@/lib/core/session/edit-about';
import type { ClassAbout } from '@/lib/core/session/model/class-session';
import { localDay } from '@/lib/core/text-forms/local-day';
import { CLASS_TEXTS, deleteClassText, deleteClassTitle, rosterAtText } from '@/lib/core/texts/class-page';
import { picturesGoText } from '@/lib/core/texts/class-pictures';
import { AddStudent } from './add-student';
import type { ClassActions } from './class-actions';
import { ClassDatesForm } from './class-dates';
import { ConfirmButton } from './confirm-button';
import { PictureSettings } from './picture-settings';

interface Props {
  readonly view: Pick<ClassView, 'rows' | 'pictures'>;
  readonly about: ClassAbout;
  readonly actions: ClassActions;
}

/** Name, roster, retention and deletion of the open class, in a dialog. */
export function ClassSettings({ view, about, actions }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = () => dialog.current?.close();
  return (
    <>
      <button
        type="button"
        className="button"
        data-action="manage"
        onClick={() => dialog.current?.showModal()}
      >
        {CLASS_TEXTS.manage}
      </button>
      <dialog ref={dialog} className="class-settings" aria-labelledby="class-settings-title">
        <div className="detail-head">
          <h2 id="class-settings-title">{CLASS_TEXTS.manage}</h2>
          <button type="button" className="button quiet" data-action="close-manage" onClick={close}>
            {CLASS_TEXTS.close}
          </button>
        </div>
        <Rename key={about.classKey + about.name} name={about.name} onName={actions.rename} />
        <dl className="facts">
          <dt>{CLASS_TEXTS.roster}</dt>
          <dd>{rosterAtText(about.fileName, localDay(new Date(about.rosterAt)))}</dd>
        </dl>
        <ClassDatesForm
          key={`${about.classKey} ${about.head.deadline} ${about.keepUntil}`}
          about={about}
          students={view.rows.length}
          pictures={view.pictures}
          today={localDay(new Date())}
          onDates={actions.setDates}
          onDelete={() => {
            close();
            actions.deleteClass(about.classKey);
          }}
        />
        <PictureSettings about={about} count={view.pictures} actions={actions} />
        <AddStudent onAdd={actions.addStudent} />
        <div className="settings-row">
          <button
            type="button"
            className="button"
            data-action="archive"
            onClick={() => actions.archive(!about.archived)}
          >
            {about.archived ? CLASS_TEXTS.bringBack : CLASS_TEXTS.archive}
          </button>
          <ConfirmButton
            name="delete-class"
            label={CLASS_TEXTS.delete}
            title={deleteClassTitle(about.name)}
            text={`${deleteClassText(view.rows.length)}${picturesGoText(view.pictures)}`}
            onConfirm={() => {
              close();
              actions.deleteClass(about.classKey);
            }}
          />
          <ConfirmButton
            name="delete-all"
            label={CLASS_TEXTS.deleteAll}
            title={CLASS_TEXTS.deleteAllTitle}
            text={CLASS_TEXTS.deleteAllText}
            onConfirm={() => {
              close();
              actions.deleteAll();
            }}
          />
        </div>
      </dialog>
    </>
  );
}

interface RenameProps {
  readonly name: string;
  onName(name: string): void;
}

function Rename({ name, onName }: RenameProps) {
  const [text, setText] = useState(name);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (text.trim() !== '' && text.trim() !== name) onName(text);
  };
  return (
    <form className="typed" onSubmit={submit}>
      <label>
        {CLASS_TEXTS.renameLabel}
        <input
          data-for="class-name"
          autoComplete="off"
          spellCheck={false}
          maxLength={MAX_CLASS_NAME}
          value={text}
          onChange={({ currentTarget: { value } }) => setText(value)}
        />
      </label>
      <button type="submit" className="button" data-action="rename">
        {CLASS_TEXTS.rename}
      </button>
    </form>
  );
}
