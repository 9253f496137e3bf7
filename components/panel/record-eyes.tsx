import { EyesView } from '@/components/eyes/eyes-view';
import type { FieldKey } from '@/lib/core/fields/fields';
import { isPhoto } from '@/lib/core/fields/kinds';
import { restText } from '@/lib/core/texts/eyes';
import type { Comparison, FieldLine } from '@/lib/core/verdict/comparison';
import type { PanelActions } from '@/lib/core/view/check-view';
import { foundNowhere, linesForEyes } from '@/lib/core/view/needs-eyes';
import { openPhoto } from './photo-question';

interface Props {
  readonly comparison: Comparison;
  readonly projector: boolean;
  readonly actions: Pick<PanelActions, 'settle' | 'reveal'>;
  onClose(): void;
}

/** What a person goes through in one record; its photo is asked for where the picture is saved. */
export function recordEyes(comparison: Pick<Comparison, 'lines'>): readonly FieldLine[] {
  return linesForEyes(comparison).filter(({ field }) => !isPhoto(field));
}

/** What needs eyes in one record, one after another. */
export function RecordEyes({ comparison, projector, actions, onClose }: Props) {
  const lines = recordEyes(comparison);
  const withField = (key: string, act: (field: FieldKey) => void): void => {
    const line = lines.find(({ field }) => field === key);
    if (line) act(line.field);
  };
  const { reveal } = actions;
  const nowhere = foundNowhere(comparison).map(({ field }) => field);
  return (
    <EyesView
      items={lines.map((line) => ({ key: line.field, who: '', line }))}
      projector={projector}
      rest={restText(nowhere, openPhoto(comparison) !== null)}
      onAnswer={(key, verdict) => withField(key, (field) => actions.settle(field, verdict))}
      {...(reveal ? { onReveal: (key: string) => withField(key, reveal) } : {})}
      onClose={onClose}
    />
  );
}
