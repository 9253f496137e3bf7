import type { JoinChoice } from '@/lib/core/roster/columns/column-question';
import { COLUMN_TEXTS, sourceText } from '@/lib/core/texts/columns';

interface Props {
  readonly joins: readonly JoinChoice[];
  readonly joined: readonly number[];
  onJoined(joined: readonly number[]): void;
}

/** Sheets with the same headers: which of them become one roster. */
export function JoinSheets({ joins, joined, onJoined }: Props) {
  if (joins.length === 0) return null;
  const toggle = (index: number, on: boolean) =>
    onJoined(joins.flatMap((_, at) => ((at === index ? on : joined.includes(at)) ? [at] : [])));
  return (
    <fieldset className="choice joins">
      <legend>{COLUMN_TEXTS.joinTitle}</legend>
      {joins.map(({ name, rowCount }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two sheets of different files may have one name, and the list is fixed
        <label key={index}>
          <input
            type="checkbox"
            data-join={index}
            checked={joined.includes(index)}
            onChange={({ currentTarget }) => toggle(index, currentTarget.checked)}
          />
          {sourceText(name, rowCount)}
        </label>
      ))}
    </fieldset>
  );
}
