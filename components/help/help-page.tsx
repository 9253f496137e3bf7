import './help.css';
import { useState } from 'react';
import { DrawOr } from '@/components/parts/draw-or';
import { PaletteStyle } from '@/components/parts/palette-style';
import { SurpriseNote } from '@/components/parts/surprise-note';
import { contactsOf } from '@/lib/core/help/contacts-of';
import { searchHelp } from '@/lib/core/help/search-help';
import type { RosterAbout } from '@/lib/core/record/roster-about';
import type { Surprise } from '@/lib/core/surprises/surprise';
import { HELP_ENTRIES } from '@/lib/core/texts/help/help-entries';
import { HELP_TEXTS } from '@/lib/core/texts/help/help-page';
import { UNOFFICIAL_NOTE } from '@/lib/core/texts/privacy';
import type { Versions } from '@/lib/core/texts/surprises';
import type { HelpId } from '@/lib/core/view/help-id';
import { AllQuestions } from './all-questions';
import { ContactList } from './contact-list';
import type { EntryExtras } from './help-entry-view';
import { HelpEntryView } from './help-entry-view';
import { HelpSearch } from './help-search';
import { MailDraft } from './mail-draft';
import type { HelpTarget } from './use-shown-answer';

export interface HelpPageProps {
  /** which answer the address asks for; 'unknown': one that is not there; null: none */
  readonly target: HelpTarget | 'unknown' | null;
  /** of the roster that is kept; null: none is */
  readonly head: RosterAbout | null;
  readonly surprises: readonly Surprise[];
  readonly versions: Versions;
  copy(text: string): Promise<boolean>;
  /** a link to an answer was followed, perhaps to the one that the address names already */
  show(id: HelpId): void;
}

/** 常见问题: what students ask about CHSI and about this tool. Opens nothing by itself. */
export function HelpPage({ target, head, surprises, versions, copy, show }: HelpPageProps) {
  const [asked, setAsked] = useState({ query: '', at: target });
  // whoever is led to an answer is not kept from it by an earlier search
  const query = asked.at === target ? asked.query : '';
  const search = (text: string) => setAsked({ query: text, at: target });
  const wanted = target === 'unknown' || query !== '' ? null : target;
  const contacts = <ContactList contacts={contactsOf(head)} copy={copy} />;
  const extras: EntryExtras = {
    contacts,
    'mail-to-chsi': <MailDraft school={head?.school ?? ''} copy={copy} />,
  };
  const found = searchHelp(query, HELP_ENTRIES);
  return (
    <div className="help-page" data-found={found.length}>
      <PaletteStyle />
      <header className="top">
        <h1>{HELP_TEXTS.title}</h1>
        <p>{HELP_TEXTS.lead}</p>
      </header>
      <SurpriseNote surprises={surprises} versions={versions} copy={copy} />
      <DrawOr instead={null}>
        <main>
          <HelpSearch query={query} count={found.length} setQuery={search} />
          {target === 'unknown' && <p role="status">{HELP_TEXTS.noSuch}</p>}
          {query === '' && <AllQuestions target={wanted} extras={extras} show={show} />}
          {query !== '' && found.length > 0 && (
            <div className="card">
              {found.map((entry) => (
                <HelpEntryView key={entry.id} entry={entry} target={null} extras={extras} show={show} />
              ))}
            </div>
          )}
          {found.length === 0 && (
            <section className="card nothing">
              <p>
                <b>{HELP_TEXTS.nothing}</b>
              </p>
              <p>{HELP_TEXTS.nothingNow}</p>
              {contacts}
            </section>
          )}
        </main>
      </DrawOr>
      <footer className="note">
        <p>{UNOFFICIAL_NOTE}</p>
        <p>
          <a href="start.html">{HELP_TEXTS.start}</a>
        </p>
      </footer>
    </div>
  );
}
