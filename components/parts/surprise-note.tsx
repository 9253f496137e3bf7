import { useState } from 'react';
import { onTrusted } from '@/components/panel/on-trusted';
import type { Surprise } from '@/lib/core/surprises/surprise';
import { SURPRISE_TEXTS, surpriseProblem, surpriseReport, type Versions } from '@/lib/core/texts/surprises';
import { ProblemNote } from './problem-note';

interface Props {
  readonly surprises: readonly Surprise[];
  readonly versions: Versions;
  /** False when the browser did not allow it. */
  copy(text: string): Promise<boolean>;
}

/** What was not foreseen, and the report of it. Nothing to see while there is nothing new to tell. */
export function SurpriseNote({ surprises, versions, copy }: Props) {
  const [read, setRead] = useState<readonly Surprise[] | null>(null);
  if (surprises.length === 0 || read === surprises) return null;
  return (
    <section className="surprise" aria-label={SURPRISE_TEXTS.title}>
      <div role="alert">
        <ProblemNote problem={surpriseProblem(surprises)} />
      </div>
      <Report
        key={surprises.length}
        text={surpriseReport(surprises, versions)}
        copy={copy}
        onRead={() => setRead(surprises)}
      />
    </section>
  );
}

interface ReportProps extends Pick<Props, 'copy'> {
  readonly text: string;
  onRead(): void;
}

function Report({ text, copy, onRead }: ReportProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <button
        type="button"
        className="button"
        data-action="copy-report"
        onClick={onTrusted(() => void copy(text).then(setCopied))}
      >
        {SURPRISE_TEXTS.copy}
      </button>
      <button type="button" className="button quiet" data-action="hide-surprise" onClick={onTrusted(onRead)}>
        {SURPRISE_TEXTS.hide}
      </button>
      <span role="status" className="note">
        {copied === true && SURPRISE_TEXTS.copied}
        {copied === false && SURPRISE_TEXTS.copyFailed}
      </span>
      <p className="note">{SURPRISE_TEXTS.privacy}</p>
      {/* whoever has to copy it by hand finds it open */}
      <details open={copied === false}>
        <summary>{SURPRISE_TEXTS.report}</summary>
        <pre className="surprise-report">{text}</pre>
      </details>
    </>
  );
}
