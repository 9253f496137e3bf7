import type { NeverSure } from '@/lib/core/roster/model/roster-report';
import {
  moreNeverSureText,
  NEVER_SURE_TEXTS,
  neverSureTitle,
  neverSureValueText,
} from '@/lib/core/texts/never-sure';

/** So few are told at once. */
const FEW = 5;
/** So many stand in the list without scrolling. */
const FIT = 10;

/** Whose values will need eyes on a page that is read from pixels, and because of which characters. */
export function NeverSureNote({ found }: { readonly found: NeverSure }) {
  const { field, values } = found;
  const more = moreNeverSureText(found);
  return (
    <details className="never-sure" data-note="never-sure" data-of={field} open={values.length <= FEW}>
      <summary>{neverSureTitle(found)}</summary>
      <p className="note">{NEVER_SURE_TEXTS.why}</p>
      {/* a part that scrolls must be reached by keyboard */}
      <ul aria-label={neverSureTitle(found)} {...(values.length > FIT ? { tabIndex: 0 } : {})}>
        {values.map((one, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two students may have one name, and the list is fixed
          <li key={index}>{neverSureValueText(field, one)}</li>
        ))}
      </ul>
      {more !== '' && <p className="note">{more}</p>}
    </details>
  );
}
