import type { MouseEvent, ReactNode } from 'react';
import type { HelpEntry } from '@/lib/core/texts/help/help-entry';
import { basisText, factText, HELP_TEXTS, questionOf } from '@/lib/core/texts/help/help-page';
import type { HelpId } from '@/lib/core/view/help-id';
import { HelpLinks } from './help-links';
import { type HelpTarget, useShownAnswer } from './use-shown-answer';

/** What an answer holds beside its words. */
export type EntryExtras = Readonly<Partial<Record<HelpId, ReactNode>>>;

interface Props {
  readonly entry: HelpEntry;
  readonly target: HelpTarget | null;
  readonly extras: EntryExtras;
  show(id: HelpId): void;
}

/** One question; its answer folds out. */
export function HelpEntryView({ entry, target, extras, show }: Props) {
  const { id, question, answer, since2018, links = [], see = [] } = entry;
  const details = useShownAnswer(id, target);
  const basis = basisText(entry);
  return (
    <details ref={details} id={id} className="answer">
      <summary>
        <h3>{question}</h3>
      </summary>
      <div className="answer-body">
        {answer.map((fact) => (
          <p key={fact.text}>{factText(fact)}</p>
        ))}
        {extras[id]}
        {since2018 !== null && (
          <p className="since">
            <b>{HELP_TEXTS.since2018}：</b>
            {since2018}
          </p>
        )}
        <HelpLinks links={links} />
        {see.length > 0 && <SeeAlso ids={see} show={show} />}
        {basis !== '' && (
          <p className="note">
            {HELP_TEXTS.basis}：{basis}
          </p>
        )}
      </div>
    </details>
  );
}

function SeeAlso({ ids, show }: { readonly ids: readonly HelpId[]; show(id: HelpId): void }) {
  const follow = (id: HelpId) => (event: MouseEvent<HTMLAnchorElement>) => {
    // into a new tab: the browser's own business
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    show(id);
  };
  return (
    <div className="see">
      <p className="note">{HELP_TEXTS.see}</p>
      <ul>
        {ids.map((id) => (
          <li key={id}>
            <a href={`#${id}`} onClick={follow(id)}>
              {questionOf(id)}
            </a>
          </li>
        ))}
      </ul>
    </div>
  );
}
