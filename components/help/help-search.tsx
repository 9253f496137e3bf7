import { foundText, HELP_TEXTS } from '@/lib/core/texts/help/help-page';

interface Props {
  readonly query: string;
  readonly count: number;
  setQuery(query: string): void;
}

/** Looks while a person types; nothing of it is kept or sent. */
export function HelpSearch({ query, count, setQuery }: Props) {
  return (
    <search className="help-search">
      <label htmlFor="help-query">{HELP_TEXTS.search}</label>
      <div className="row">
        <input
          id="help-query"
          type="search"
          autoComplete="off"
          spellCheck={false}
          aria-describedby="help-query-note"
          value={query}
          onChange={({ currentTarget }) => setQuery(currentTarget.value)}
        />
        {query !== '' && (
          <button type="button" className="button" data-action="clear-search" onClick={() => setQuery('')}>
            {HELP_TEXTS.clear}
          </button>
        )}
      </div>
      <p id="help-query-note" className="note">
        {HELP_TEXTS.searchNote}
      </p>
      <p role="status" className={count > 0 ? 'note' : 'unseen'}>
        {query !== '' && (count > 0 ? foundText(count) : HELP_TEXTS.nothing)}
      </p>
    </search>
  );
}
