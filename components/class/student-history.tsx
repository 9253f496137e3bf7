import type { HistoryEntry, Student } from '@/lib/core/session/model/class-session';
import { localMinute } from '@/lib/core/text-forms/local-minute';
import { BOARD_TEXTS } from '@/lib/core/texts/class-board';
import { historyText } from '@/lib/core/texts/class-history';

function timeOf(entry: HistoryEntry): string {
  return entry.kind === 'check' ? entry.cameAt : entry.at;
}

/** What has happened to a student, the newest first. */
export function StudentHistory({ history }: Pick<Student, 'history'>) {
  return (
    <section className="detail-part" aria-label={BOARD_TEXTS.history}>
      <h4>{BOARD_TEXTS.history}</h4>
      {history.length === 0 ? (
        <p className="note">{BOARD_TEXTS.noHistory}</p>
      ) : (
        <ol className="history">
          {history.toReversed().map((entry) => (
            <li key={entry.id} data-entry={entry.kind}>
              <time className="note" dateTime={timeOf(entry)}>
                {localMinute(new Date(timeOf(entry)))}
              </time>{' '}
              {historyText(entry)}
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
