import { helpLinkText } from '@/lib/core/texts/help/help-page';
import type { HelpId } from '@/lib/core/view/help-id';

/** The way to an answer from another page of ours; that page stays open. Nothing where there is no answer. */
export function HelpLink({ id }: { readonly id: HelpId | null }) {
  if (id === null) return null;
  return (
    <p>
      <a className="help-link" href={`help.html#${id}`} target="_blank" rel="noopener">
        {helpLinkText(id)}
      </a>
    </p>
  );
}
