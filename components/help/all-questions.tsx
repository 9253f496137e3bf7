import { HELP_GROUPS } from '@/lib/core/texts/help/help-entries';
import type { HelpId } from '@/lib/core/view/help-id';
import { type EntryExtras, HelpEntryView } from './help-entry-view';
import type { HelpTarget } from './use-shown-answer';

interface Props {
  readonly target: HelpTarget | null;
  readonly extras: EntryExtras;
  show(id: HelpId): void;
}

/** Every question, in its group. */
export function AllQuestions({ target, extras, show }: Props) {
  return HELP_GROUPS.map(({ title, entries }) => (
    <section key={title} className="card">
      <h2>{title}</h2>
      {entries.map((entry) => (
        <HelpEntryView key={entry.id} entry={entry} target={target} extras={extras} show={show} />
      ))}
    </section>
  ));
}
