import { EyesView } from '@/components/eyes/eyes-view';
import type { FieldKey } from '@/lib/core/fields/fields';
import type { Comparison } from '@/lib/core/verdict/comparison';
import type { PanelActions } from '@/lib/core/view/check-view';
import { linesForEyes } from '@/lib/core/view/needs-eyes';

interface Props {
  readonly comparison: Comparison;
  readonly projector: boolean;
  readonly actions: Pick<PanelActions, 'settle' | 'reveal'>;
  onClose(): void;
}

/** What needs eyes in one record, one after another. */
export function RecordEyes({ comparison, projector, actions, onClose }: Props) {
  const lines = linesForEyes(comparison);
  const withField = (key: string, act: (field: FieldKey) => void): void => {
    const line = lines.find(({ field }) => field === key);
    if (line) act(line.field);
  };
  const { reveal } = actions;
  return (
    <EyesView
      items={lines.map((line) => ({ key: line.field, who: '', line }))}
      projector={projector}
      onAnswer={(key, verdict) => withField(key, (field) => actions.settle(field, verdict))}
      {...(reveal ? { onReveal: (key: string) => withField(key, reveal) } : {})}
      onClose={onClose}
    />
  );
}
