import { CopyButton } from '@/components/parts/copy-button';
import { CHSI_MAIL } from '@/lib/core/texts/help/contacts';
import { MAIL_SUBJECT, MAIL_TEXTS, mailDraft } from '@/lib/core/texts/help/mail-draft';

interface Props {
  /** as the kept roster has it; '' when none is kept */
  readonly school: string;
  copy(text: string): Promise<boolean>;
}

/** A mail to copy; what is a person's own stays a gap in it. */
export function MailDraft({ school, copy }: Props) {
  const draft = mailDraft(school);
  return (
    <section className="mail" aria-label={MAIL_TEXTS.title}>
      <h4>{MAIL_TEXTS.title}</h4>
      <p>
        {MAIL_TEXTS.to}：<b>{CHSI_MAIL}</b>
      </p>
      <p>
        {MAIL_TEXTS.subject}：{MAIL_SUBJECT}
      </p>
      <pre>{draft}</pre>
      <div className="row">
        <CopyButton text={draft} label={MAIL_TEXTS.copy} action="copy-mail" copy={copy} />
        <CopyButton text={CHSI_MAIL} label={MAIL_TEXTS.copyAddress} action="copy-address" copy={copy} />
      </div>
      <p className="note">{MAIL_TEXTS.note}</p>
    </section>
  );
}
