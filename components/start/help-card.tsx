import { HELP_TEXTS } from '@/lib/core/texts/help/help-page';

/** The way to 常见问题. */
export function HelpCard() {
  return (
    <section className="card to-page">
      <div>
        <h2>{HELP_TEXTS.title}</h2>
        <p className="note">{HELP_TEXTS.openCardNote}</p>
      </div>
      <a className="button" href="help.html" target="_blank" rel="noopener">
        {HELP_TEXTS.openCard}
      </a>
    </section>
  );
}
