import { useState } from 'react';
import { onTrusted } from '@/components/panel/on-trusted';
import type { CountedSurprise } from '@/lib/core/surprises/surprise';
import { SURPRISE_TEXTS, surpriseProblem, surpriseReport, type Versions } from '@/lib/core/texts/surprises';
import { ProblemNote } from './problem-note';

interface Props {
  readonly surprises: readonly CountedSurprise[];
  readonly versions: Versions;
  /** False when the browser did not allow it. */
  copy(text: string): Promise<boolean>;
}

/** What was not foreseen, and the report of it. There is nothing to see while there is nothing to tell. */
export function SurpriseNote({ surprises, versions, copy }: Props) {
  if (surprises.length === 0) return null;
  return (
    <section className="surprise" aria-label={SURPRISE_TEXTS.title}>
      <div role="alert">
        <ProblemNote problem={surpriseProblem(surprises)} />
      </div>
      <Report key={surprises.length} text={surpriseReport(surprises, versions)} copy={copy} />
    </section>
  );
}

function Report({ text, copy }: { readonly text: string } & Pick<Props, 'copy'>) {
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <pre className="surprise-report">{text}</pre>
      <p className="note">{SURPRISE_TEXTS.privacy}</p>
      <button
        type="button"
        className="button"
        data-action="copy-report"
        onClick={onTrusted(() => void copy(text).then(setCopied))}
      >
        {SURPRISE_TEXTS.copy}
      </button>
      <span role="status" className="note">
        {copied === true && SURPRISE_TEXTS.copied}
        {copied === false && SURPRISE_TEXTS.copyFailed}
      </span>
    </>
  );
}
