import { EyesView } from '@/components/eyes/eyes-view';
import type { PanelActions } from '@/lib/core/check/check-view';
import { linesForEyes } from '@/lib/core/check/needs-eyes';
import type { Comparison } from '@/lib/core/compare/comparison';

interface Props {
  readonly comparison: Comparison;
  readonly projector: boolean;
  readonly settle: PanelActions['settle'];
  onClose(): void;
}

/** What needs eyes in one record, one after another. */
export function RecordEyes({ comparison, projector, settle, onClose }: Props) {
  const lines = linesForEyes(comparison);
  return (
    <EyesView
      items={lines.map((line) => ({ key: line.field, who: '', line }))}
      projector={projector}
      onAnswer={(key, verdict) => {
        const line = lines.find(({ field }) => field === key);
        if (line) settle(line.field, verdict);
      }}
      onClose={onClose}
    />
  );
}
