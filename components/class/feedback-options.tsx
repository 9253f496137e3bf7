import {
  DEFAULT_FEEDBACK,
  FEEDBACK_KEYS,
  type FeedbackKey,
  type FeedbackOptions,
} from '@/lib/core/sheets/model/sheet-options';
import { addLabel, ID_FORM_NAMES, SHEET_OPTION_TEXTS } from '@/lib/core/texts/sheet-options';
import { FEEDBACK_TITLES } from '@/lib/core/texts/sheets';
import { FeedbackColumns } from './feedback-columns';
import { OneOf, OptionGroup } from './option-inputs';
import { OptionsButton } from './options-button';

interface Props {
  readonly options: FeedbackOptions;
  onOptions(options: FeedbackOptions): void;
}

const T = SHEET_OPTION_TEXTS;

/** Which columns 有误信息反馈表 has, what they are called and in which order. */
export function FeedbackOptionsButton({ options, onOptions }: Props) {
  const { columns } = options;
  const more = FEEDBACK_KEYS.filter((key) => columns.every((column) => column.key !== key));
  const add = (key: FeedbackKey) => onOptions({ ...options, columns: [...columns, { key, title: '' }] });
  return (
    <OptionsButton name="feedback-options" title={T.feedback}>
      <OptionGroup title={T.columns}>
        <p className="note">{T.columnsNote}</p>
        <FeedbackColumns columns={columns} onColumns={(next) => onOptions({ ...options, columns: next })} />
      </OptionGroup>
      {more.length > 0 && (
        <OptionGroup title={T.more}>
          {more.map((key) => (
            <button
              key={key}
              type="button"
              className="button small"
              data-add={key}
              aria-label={addLabel(FEEDBACK_TITLES[key])}
              onClick={() => add(key)}
            >
              + {FEEDBACK_TITLES[key]}
            </button>
          ))}
        </OptionGroup>
      )}
      <OptionGroup title={T.idNumber}>
        <OneOf
          name="feedback-id"
          values={['masked', 'whole']}
          labels={ID_FORM_NAMES}
          chosen={options.idNumber}
          onChosen={(idNumber) => onOptions({ ...options, idNumber })}
        />
      </OptionGroup>
      <div>
        <button
          type="button"
          className="button small"
          data-action="usual-feedback"
          onClick={() => onOptions(DEFAULT_FEEDBACK)}
        >
          {T.usual}
        </button>
      </div>
    </OptionsButton>
  );
}
