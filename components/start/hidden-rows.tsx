import { COLUMN_TEXTS, hiddenRowsText } from '@/lib/core/texts/columns';

interface Props {
  readonly count: number;
  readonly leave: boolean;
  onLeave(leave: boolean): void;
}

/** Rows that the sheet hides, by hand or by a filter: whether they are loaded like the others. */
export function HiddenRows({ count, leave, onLeave }: Props) {
  if (count === 0) return null;
  return (
    <fieldset className="choice hidden-rows">
      <legend>{hiddenRowsText(count)}</legend>
      {[false, true].map((one) => (
        <label key={String(one)}>
          <input
            type="radio"
            name="hidden-rows"
            data-hidden-rows={one ? 'leave' : 'read'}
            checked={leave === one}
            onChange={() => onLeave(one)}
          />
          {one ? COLUMN_TEXTS.hiddenLeft : COLUMN_TEXTS.hiddenRead}
        </label>
      ))}
    </fieldset>
  );
}
