import { TEMPLATE_TEXTS } from '@/lib/core/texts/hand-out';

/** For whoever has to make a roster: a workbook with everything but the students. */
export function TemplateNote() {
  return (
    <>
      <p className="note">{TEMPLATE_TEXTS.note}</p>
      <a
        className="button link"
        data-action="template"
        href={TEMPLATE_TEXTS.address}
        download={TEMPLATE_TEXTS.fileName}
      >
        {TEMPLATE_TEXTS.download}
      </a>
    </>
  );
}
