import { CopyButton } from '@/components/parts/copy-button';
import type { Contact } from '@/lib/core/help/contacts-of';
import { CHSI_CONTACTS, CONTACT_TEXTS } from '@/lib/core/texts/help/contacts';
import { HELP_TEXTS } from '@/lib/core/texts/help/help-page';

interface Props {
  readonly contacts: readonly Contact[];
  copy(text: string): Promise<boolean>;
}

/** Whom to ask, each with a button that copies it. */
export function ContactList({ contacts, copy }: Props) {
  return (
    <>
      <ul className="contacts">
        {contacts.map(({ label, value }) => (
          <li key={`${label} ${value}`}>
            <span>
              {label}：<b className="contact">{value}</b>
            </span>{' '}
            <CopyButton
              text={value}
              label={HELP_TEXTS.copy}
              about={label}
              action="copy-contact"
              copy={copy}
            />
          </li>
        ))}
      </ul>
      <p className="note">
        {contacts.length === CHSI_CONTACTS.length && CONTACT_TEXTS.noCollege}
        {CONTACT_TEXTS.note}
      </p>
    </>
  );
}
