import { useState } from 'react';
import type { RosterAbout } from '@/lib/core/record/roster-about';
import { materialsFor } from '@/lib/core/texts/advice';
import { TO_COUNSELOR_TEXTS, toCounselor } from '@/lib/core/texts/to-counselor';
import type { FieldLine } from '@/lib/core/verdict/comparison';
import { drawnLine } from '@/lib/core/view/drawn-line';
import { ActionButton } from './action-button';
import { AskNote } from './ask-note';
import { onTrusted } from './on-trusted';

interface Props {
  /** all lines of the comparison */
  readonly lines: readonly FieldLine[];
  /** those that the college is told of, one at least */
  readonly reported: readonly FieldLine[];
  readonly head: RosterAbout;
  readonly hasRoster: boolean;
  readonly projector: boolean;
  /** False when the browser does not allow it here. */
  copy(text: string): Promise<boolean>;
}

/** What a student does about all differences together: what to bring, what to write to whom, until when. */
export function WhatToDo({ projector, copy, ...parts }: Props) {
  const { lines, reported, head } = parts;
  const drawn = (line: FieldLine): FieldLine => drawnLine(line, projector);
  const message = toCounselor(parts);
  const materials = materialsFor(
    reported.map(({ field }) => field),
    head,
  );
  return (
    <section className="group to-do" aria-label={TO_COUNSELOR_TEXTS.title}>
      <h3>{TO_COUNSELOR_TEXTS.title}</h3>
      <Materials materials={materials} />
      <Message
        key={message}
        message={message}
        shown={toCounselor({ ...parts, lines: lines.map(drawn), reported: reported.map(drawn) })}
        copy={copy}
      />
      <AskNote head={head} />
    </section>
  );
}

interface MessageProps extends Pick<Props, 'copy'> {
  readonly message: string;
  /** the same as others in the room may see it */
  readonly shown: string;
}

function Message({ message, shown, copy }: MessageProps) {
  const [copied, setCopied] = useState<boolean | null>(null);
  return (
    <>
      <ActionButton action="copy-message" onAct={() => void copy(message).then((done) => setCopied(done))}>
        {TO_COUNSELOR_TEXTS.copy}
      </ActionButton>
      <p role="status" className="note">
        {copied === true && TO_COUNSELOR_TEXTS.copied}
        {copied === false && TO_COUNSELOR_TEXTS.copyFailed}
      </p>
      {/* whoever has to copy it by hand finds it open */}
      <details open={copied === false}>
        <summary>{TO_COUNSELOR_TEXTS.preview}</summary>
        <p className="message">{shown}</p>
      </details>
    </>
  );
}

/** A list to tick; what is ticked is kept nowhere. */
function Materials({ materials }: { readonly materials: readonly string[] }) {
  const [ticked, setTicked] = useState<ReadonlySet<string>>(new Set());
  if (materials.length === 0) return null;
  const turn = (material: string): void => {
    const others = [...ticked].filter((one) => one !== material);
    setTicked(new Set(ticked.has(material) ? others : [...others, material]));
  };
  return (
    <fieldset className="materials">
      <legend>
        {TO_COUNSELOR_TEXTS.materials}
        <span className="note">{TO_COUNSELOR_TEXTS.materialsNote}</span>
      </legend>
      {materials.map((material) => (
        <label key={material} className="check">
          <input
            type="checkbox"
            data-material={material}
            checked={ticked.has(material)}
            onChange={onTrusted(() => turn(material))}
          />
          <span>{material}</span>
        </label>
      ))}
    </fieldset>
  );
}
