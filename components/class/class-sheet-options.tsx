import type { TextFieldKey } from '@/lib/core/fields/fields';
import {
  CLASS_SHEET_FIELDS,
  type ClassSheetOptions,
  ID_FORMS,
  MAX_BLANK_ROWS,
  SIGNATORIES,
} from '@/lib/core/sheets/model/sheet-options';
import { ID_FORM_NAMES, SHEET_OPTION_TEXTS } from '@/lib/core/texts/sheet-options';
import { SHORT_FIELD_NAMES, SIGNATORY_NAMES } from '@/lib/core/texts/sheets';
import { OneOf, OptionGroup, Tick } from './option-inputs';
import { OptionsButton } from './options-button';

interface Props {
  readonly options: ClassSheetOptions;
  /** of the roster: only these can stand on the sheet */
  readonly columns: readonly TextFieldKey[];
  onOptions(options: ClassSheetOptions): void;
}

const T = SHEET_OPTION_TEXTS;

/** The list with or without the item, in the order of `all`. */
function toggled<Item>(
  all: readonly Item[],
  list: readonly Item[],
  item: Item,
  isIn: boolean,
): readonly Item[] {
  return all.filter((one) => (one === item ? isIn : list.includes(one)));
}

/** How 学籍信息核对确认表 is to look. */
export function ClassSheetOptionsButton({ options, columns, onOptions }: Props) {
  const change = (next: Partial<ClassSheetOptions>) => onOptions({ ...options, ...next });
  return (
    <OptionsButton name="class-sheet-options" title={T.classSheet}>
      <OptionGroup title={T.fields}>
        {CLASS_SHEET_FIELDS.filter((field) => columns.includes(field)).map((field) => (
          <Tick
            key={field}
            name={field}
            label={SHORT_FIELD_NAMES[field]}
            checked={options.fields.includes(field)}
            onChecked={(isIn) => change({ fields: toggled(CLASS_SHEET_FIELDS, options.fields, field, isIn) })}
          />
        ))}
      </OptionGroup>
      <OptionGroup title={T.idNumber}>
        <OneOf
          name="class-sheet-id"
          values={ID_FORMS}
          labels={ID_FORM_NAMES}
          chosen={options.idNumber}
          onChosen={(idNumber) => change({ idNumber })}
        />
      </OptionGroup>
      <OptionGroup title={T.result}>
        <Tick
          name="wrongColumn"
          label={T.wrongColumn}
          checked={options.wrongColumn}
          onChecked={(wrongColumn) => change({ wrongColumn })}
        />
        <Tick
          name="twoSystems"
          label={T.twoSystems}
          checked={options.twoSystems}
          onChecked={(twoSystems) => change({ twoSystems })}
        />
      </OptionGroup>
      <OptionGroup title={T.signatories}>
        {SIGNATORIES.map((one) => (
          <Tick
            key={one}
            name={one}
            label={SIGNATORY_NAMES[one]}
            checked={options.signatories.includes(one)}
            onChecked={(isIn) =>
              change({ signatories: toggled(SIGNATORIES, options.signatories, one, isIn) })
            }
          />
        ))}
      </OptionGroup>
      <OptionGroup title={T.below}>
        <BlankRows rows={options.blankRows} onRows={(blankRows) => change({ blankRows })} />
        <Tick name="stamp" label={T.stamp} checked={options.stamp} onChecked={(stamp) => change({ stamp })} />
      </OptionGroup>
    </OptionsButton>
  );
}

interface RowsProps {
  readonly rows: number;
  onRows(rows: number): void;
}

function BlankRows({ rows, onRows }: RowsProps) {
  return (
    <label className="tick">
      {T.blankRows}
      <input
        type="number"
        data-option="blankRows"
        min={0}
        max={MAX_BLANK_ROWS}
        value={rows}
        onChange={({ currentTarget: { valueAsNumber } }) => {
          const given = Number.isNaN(valueAsNumber) ? 0 : Math.round(valueAsNumber);
          onRows(Math.min(MAX_BLANK_ROWS, Math.max(0, given)));
        }}
      />
    </label>
  );
}
