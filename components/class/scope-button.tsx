import type { ClassScope } from '@/lib/core/board/sheets-view';
import { SHEETS_AREA_TEXTS, scopeAll, sheetButton } from '@/lib/core/texts/class-sheets';
import { ChoiceButton } from './choice-button';
import { SheetButton } from './sheet-row';

interface Props {
  /** `data-sheet` */
  readonly name: string;
  readonly sheet: string;
  /** classes that are not archived */
  readonly all: number;
  /** there is more than the open class */
  readonly isAsked: boolean;
  onScope(scope: ClassScope): void;
}

/** Saves of the open class, or asks which classes are meant. */
export function ScopeButton({ name, sheet, all, isAsked, onScope }: Props) {
  const label = SHEETS_AREA_TEXTS.save;
  const spoken = sheetButton(label, sheet);
  if (!isAsked) {
    return <SheetButton name={name} label={label} spoken={spoken} onClick={() => onScope('this')} />;
  }
  return (
    <ChoiceButton
      name={name}
      label={label}
      spoken={spoken}
      title={SHEETS_AREA_TEXTS.scopeTitle}
      choices={[
        { value: 'this', label: SHEETS_AREA_TEXTS.scopeThis, note: '' },
        { value: 'all', label: scopeAll(all), note: '' },
      ]}
      onChoice={(value) => onScope(value === 'all' ? 'all' : 'this')}
    />
  );
}
