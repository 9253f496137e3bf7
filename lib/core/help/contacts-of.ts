import type { RosterAbout } from '@/lib/core/record/roster-about';
import { DEFAULT_HEAD, isDefaultContact } from '@/lib/core/roster/model/default-head';
import { CHSI_CONTACTS, CONTACT_TEXTS } from '@/lib/core/texts/help/contacts';

export interface Contact {
  readonly label: string;
  /** what is shown, and copied */
  readonly value: string;
}

/** Whom to ask: the college as the kept roster's head has it, and CHSI. `head` null: no roster is kept. */
export function contactsOf(head: Pick<RosterAbout, 'school' | 'contact'> | null): readonly Contact[] {
  return [...collegeOf(head ?? DEFAULT_HEAD), ...CHSI_CONTACTS];
}

/** The default contact is of one university; of another nothing is known. */
function collegeOf({ school, contact }: Pick<RosterAbout, 'school' | 'contact'>): readonly Contact[] {
  const own = contact.trim();
  if (own !== '' && !isDefaultContact(own)) return [{ label: CONTACT_TEXTS.fromRoster, value: own }];
  if (school !== DEFAULT_HEAD.school) return [];
  return [{ label: CONTACT_TEXTS.southwest, value: CONTACT_TEXTS.southwestValue }];
}
