import { FileChooser } from '@/components/start/file-chooser';
import type { ClassView } from '@/lib/core/board/class-view';
import type { ClassAbout } from '@/lib/core/session/model/class-session';
import { undoLabel } from '@/lib/core/texts/class-done';
import { CLASS_TEXTS, classNameText } from '@/lib/core/texts/class-page';
import type { ClassActions } from './class-actions';
import { ClassSettings } from './class-settings';

interface Props {
  readonly view: ClassView;
  readonly actions: ClassActions;
}

/** Which class is open, and what is done with classes. */
export function ClassBar({ view, actions }: Props) {
  const { classes, about, undo } = view;
  const writes = view.writes === true;
  return (
    <header className="class-bar">
      <p className="product">
        <button
          type="button"
          className="button quiet"
          data-action="start"
          onClick={() => actions.openStart()}
        >
          {CLASS_TEXTS.product}
        </button>
      </p>
      <h1 className="unseen">{CLASS_TEXTS.title}</h1>
      {classes.length > 0 && (
        <ClassSelect
          classes={classes}
          open={about?.classKey ?? ''}
          disabled={!writes}
          onOpen={actions.openClass}
        />
      )}
      {about !== null && writes && <ClassSettings view={view} about={about} actions={actions} />}
      <span className="bar-gap" />
      {undo !== '' && writes && (
        <button
          type="button"
          className="button undo"
          data-action="undo"
          title={undoLabel(undo)}
          aria-keyshortcuts="Control+Z"
          onClick={() => actions.undo()}
        >
          {undoLabel(undo)}
        </button>
      )}
      {about !== null && (
        <button
          type="button"
          className="button"
          data-action="projector"
          title={CLASS_TEXTS.projectorNote}
          onClick={() => actions.openProjector()}
        >
          {CLASS_TEXTS.projector}
        </button>
      )}
      {about !== null && writes && (
        <FileChooser label={CLASS_TEXTS.another} strong={false} onFiles={actions.loadFiles} />
      )}
    </header>
  );
}

interface SelectProps {
  readonly classes: readonly ClassAbout[];
  readonly open: string;
  readonly disabled: boolean;
  onOpen(classKey: string): void;
}

function ClassSelect({ classes, open, disabled, onOpen }: SelectProps) {
  const option = ({ classKey, name }: ClassAbout) => (
    <option key={classKey} value={classKey}>
      {classNameText(name)}
    </option>
  );
  const archived = classes.filter((one) => one.archived);
  return (
    <select
      className="class-select"
      aria-label={CLASS_TEXTS.openClass}
      data-for="class"
      disabled={disabled}
      value={open}
      onChange={({ currentTarget: { value } }) => onOpen(value)}
    >
      {open === '' && <option value="">{CLASS_TEXTS.openClass}</option>}
      {classes.filter((one) => !one.archived).map(option)}
      {archived.length > 0 && <optgroup label={CLASS_TEXTS.archivedGroup}>{archived.map(option)}</optgroup>}
    </select>
  );
}
