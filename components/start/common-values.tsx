import type { CommonField } from '@/lib/core/roster/columns/column-question';
import { COLUMN_TEXTS, COMMON_EXAMPLES } from '@/lib/core/texts/columns';
import { FIELD_NAMES } from '@/lib/core/texts/fields';

interface Props {
  readonly fields: readonly CommonField[];
  readonly values: Readonly<Partial<Record<CommonField, string>>>;
  onValue(field: CommonField, value: string): void;
}

/** One value for the whole class, for what the file has no column. */
export function CommonValues({ fields, values, onValue }: Props) {
  if (fields.length === 0) return null;
  return (
    <fieldset className="common">
      <legend>
        {COLUMN_TEXTS.commonTitle}
        <span className="note">{COLUMN_TEXTS.commonNote}</span>
      </legend>
      {fields.map((field) => (
        <label key={field}>
          {FIELD_NAMES[field]}
          <input
            data-common={field}
            autoComplete="off"
            spellCheck={false}
            maxLength={30}
            placeholder={COMMON_EXAMPLES[field]}
            value={values[field] ?? ''}
            onChange={({ currentTarget }) => onValue(field, currentTarget.value)}
          />
        </label>
      ))}
    </fieldset>
  );
}
