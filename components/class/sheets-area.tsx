import { SHEETS_AREA_TEXTS } from '@/lib/core/texts/class-sheets';
import type { SheetsActions } from './class-actions';

interface Props {
  readonly actions: SheetsActions;
}

const SAVES = [
  'saveClassSheet',
  'printClassSheet',
  'saveErrors',
  'saveCounts',
  'saveNdjson',
  'exportSession',
] as const satisfies readonly (keyof SheetsActions)[];
const FILES = ['fillForm', 'importSession'] as const satisfies readonly (keyof SheetsActions)[];
const ACCEPTED = { fillForm: '.xlsx', importSession: '.json' } as const;

/** What is filed at the end of a lesson. THE PLACE for components/sheets and its options. */
export function SheetsArea({ actions }: Props) {
  return (
    <section className="card sheets" aria-labelledby="sheets-title">
      <h2 id="sheets-title">{SHEETS_AREA_TEXTS.title}</h2>
      <div className="sheets-buttons">
        {SAVES.map((name) => (
          <button
            key={name}
            type="button"
            className="button"
            data-sheet={name}
            onClick={() => actions[name]()}
          >
            {SHEETS_AREA_TEXTS[name]}
          </button>
        ))}
        {FILES.map((name) => (
          <label key={name} className="button file">
            {SHEETS_AREA_TEXTS[name]}
            <input
              type="file"
              data-for={name}
              accept={ACCEPTED[name]}
              aria-label={SHEETS_AREA_TEXTS[name]}
              onChange={({ currentTarget }) => {
                const [file] = currentTarget.files ?? [];
                if (file !== undefined) actions[name](file);
                currentTarget.value = '';
              }}
            />
          </label>
        ))}
      </div>
    </section>
  );
}
