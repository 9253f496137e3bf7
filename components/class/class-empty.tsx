import { FileChooser } from '@/components/start/file-chooser';
import { CLASS_TEXTS } from '@/lib/core/texts/class-page';
import { START_TEXTS } from '@/lib/core/texts/start';
import type { ClassActions } from './class-actions';

interface Props {
  readonly writes: boolean;
  /** a roster is what comes next */
  readonly strong: boolean;
  readonly actions: Pick<ClassActions, 'loadFiles' | 'openPractice'>;
}

/** No class is open: what this page is, and how to begin. */
export function ClassEmpty({ writes, strong, actions }: Props) {
  return (
    <section className="card drop class-empty" aria-labelledby="empty-title">
      <h2 id="empty-title" className="drop-title">
        {CLASS_TEXTS.emptyTitle}
      </h2>
      <p>{CLASS_TEXTS.emptyLead}</p>
      <ol className="empty-points">
        {CLASS_TEXTS.emptyPoints.map((point) => (
          <li key={point}>{point}</li>
        ))}
      </ol>
      {writes && (
        <div className="empty-buttons">
          <FileChooser label={CLASS_TEXTS.choose} strong={strong} onFiles={actions.loadFiles} />
          <button
            type="button"
            className="button"
            data-action="practice"
            title={CLASS_TEXTS.practiseNote}
            onClick={() => actions.openPractice()}
          >
            {CLASS_TEXTS.practise}
          </button>
        </div>
      )}
      <p className="note">{START_TEXTS.dropNote}</p>
      <p className="note">{CLASS_TEXTS.emptyPrivacy}</p>
    </section>
  );
}
