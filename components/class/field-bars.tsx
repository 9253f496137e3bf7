import type { ClassTotals } from '@/lib/core/session/class-totals';
import { FIGURE_TEXTS } from '@/lib/core/texts/class-figures';
import { FIELD_NAMES } from '@/lib/core/texts/fields';

type Counts = ClassTotals['byField'];

/** More are seldom, and all are in the sheets. */
const SHOWN = 4;

/** In which fields students differ, the most frequent first. */
export function FieldBars({ byField }: { readonly byField: Counts }) {
  const most = byField.toSorted((one, other) => other.count - one.count);
  const [first] = most;
  return (
    <div className="figure">
      <h2 className="figure-title">{FIGURE_TEXTS.byField}</h2>
      {first === undefined ? (
        <p className="note">{FIGURE_TEXTS.lessonNone}</p>
      ) : (
        <table className="field-bars">
          <tbody>
            {most.slice(0, SHOWN).map(({ field, count }) => (
              <tr key={field} data-field={field}>
                <th scope="row">{FIELD_NAMES[field]}</th>
                <td>
                  <svg viewBox="0 0 100 8" preserveAspectRatio="none" aria-hidden="true">
                    <rect x={0} y={0} width={(count / first.count) * 100} height={8} />
                  </svg>
                </td>
                <td className="field-count">{count}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </div>
  );
}
