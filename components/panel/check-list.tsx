import { PANEL_TEXTS } from '@/lib/core/texts/panel';
import { checkText } from '@/lib/core/texts/reasons';
import type { CheckLine } from '@/lib/core/verdict/comparison';
import { VerdictTag } from './verdict-tag';

/** The checks that need no roster; folded while there is nothing to say. */
interface Props {
  readonly checks: readonly CheckLine[];
  /** also where there is nothing to say */
  readonly open?: boolean;
}

export function CheckList({ checks, open = false }: Props) {
  if (checks.length === 0) return null;
  const quiet = checks.every(({ verdict }) => verdict === 'match');
  return (
    <details className="group" open={open || !quiet}>
      <summary>{PANEL_TEXTS.freeChecks}</summary>
      <ul className="lines">
        {checks.map((line) => (
          <li
            key={line.check}
            className={`line brief edge-${line.verdict}`}
            data-check={line.check}
            data-verdict={line.verdict}
          >
            <div className="line-head">
              <span className="check-text">{checkText(line)}</span>
              <VerdictTag verdict={line.verdict} />
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
}
