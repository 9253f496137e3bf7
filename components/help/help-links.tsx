import type { HelpLink } from '@/lib/core/texts/help/help-entry';
import { factText, HELP_TEXTS } from '@/lib/core/texts/help/help-page';

/** Where a person may go on; what must be known first stands before the link. Nothing is opened by itself. */
export function HelpLinks({ links }: { readonly links: readonly HelpLink[] }) {
  if (links.length === 0) return null;
  return (
    <ul className="official">
      {links.map(({ label, address, warning }) => (
        <li key={`${label} ${address}`}>
          {warning && (
            <p className="warn">
              <b>{HELP_TEXTS.warning}：</b>
              {factText(warning)}
            </p>
          )}
          <Link label={label} address={address} />
        </li>
      ))}
    </ul>
  );
}

function Link({ label, address }: Pick<HelpLink, 'label' | 'address'>) {
  if (!address.startsWith('https:'))
    return (
      <a href={address} target="_blank" rel="noopener">
        {label}
      </a>
    );
  const host = address.split('/')[2];
  return (
    <a href={address} target="_blank" rel="noopener noreferrer" title={HELP_TEXTS.opensAlone}>
      {label} <span className="note">{host} ↗</span>
    </a>
  );
}
