import { useLayoutEffect, useRef, useState } from 'react';
import { ActionButton } from '@/components/panel/action-button';
import { announcement, EYES_TEXTS, openText } from '@/lib/core/texts/eyes';
import { FIELD_NAMES } from '@/lib/core/texts/fields';
import type { FieldLine, HandVerdict } from '@/lib/core/verdict/comparison';
import { drawnLine } from '@/lib/core/view/drawn-line';
import {
  answerEyes,
  type EyesAnswer,
  type EyesQueue,
  eyesFor,
  eyesQueue,
  resumeLater,
  stillOpen,
  takeBackEyes,
} from '@/lib/core/view/eyes-queue';
import { EyesCard } from './eyes-card';
import { EyesEnd } from './eyes-end';
import { type EyesKey, useEyesKeys } from './use-eyes-keys';

/** A line to look at. One class has many lines of one field: the key tells them apart. */
export interface EyesItem {
  readonly key: string;
  /** whose value it is; '' where that goes without saying */
  readonly who: string;
  readonly line: FieldLine;
}

interface Props {
  /** Settled lines stay among them, as they are now: a word can be taken back. */
  readonly items: readonly EyesItem[];
  readonly projector: boolean;
  onAnswer(key: string, verdict: HandVerdict): void;
  onClose(): void;
  /** shows on the page where a value without a crop stands; absent where there is no page */
  readonly onReveal?: (key: string) => void;
}

/**
 * Goes through what needs eyes, one after another, by key, mouse or touch. Open it on a person's word: it takes the
 * focus. The next one comes at once; what was said goes to `onAnswer`, `unsure` when it is taken back.
 */
export function EyesView({ items, projector, onAnswer, onClose, onReveal }: Props) {
  const [kept, setKept] = useState<EyesQueue>(() => eyesQueue(openKeysOf(items)));
  const [last, setLast] = useState<EyesAnswer | 'back' | null>(null);
  const queue = eyesFor(
    kept,
    items.map(({ key }) => key),
    openKeysOf(items),
  );
  const item = items.find(({ key }) => key === queue.open[0]) ?? null;
  const line = item && drawnLine(item.line, projector);
  const card = useRef<HTMLFieldSetElement>(null);

  /** The person said something, or just came: the focus may go on to what comes now. */
  const ours = useRef(true);
  const goOn = (next: EyesQueue): void => {
    ours.current = true;
    setKept(next);
  };
  const answer = (said: EyesAnswer): void => {
    if (!item) return;
    goOn(answerEyes(queue, said));
    setLast(said);
    if (said !== 'later') onAnswer(item.key, said);
  };
  const back = (): void => {
    const step = queue.steps.at(-1);
    if (!step) return;
    goOn(takeBackEyes(queue));
    setLast('back');
    if (step.answer !== 'later') onAnswer(step.key, 'unsure');
  };
  const keys = useEyesKeys((key: EyesKey) => {
    if (key === 'back') back();
    else if (key === 'leave' || (key === 'finish' && !item)) onClose();
    else if (key !== 'finish') answer(key);
  });

  // the next one is focused by itself, also where the button that was pressed is gone; what comes and goes by itself
  // takes the focus from nobody
  useLayoutEffect(() => {
    if (!ours.current) return;
    ours.current = false;
    card.current?.focus();
    keys.arm();
  });

  const name = item ? FIELD_NAMES[item.line.field] : EYES_TEXTS.finished;
  const spoken = (said: EyesAnswer | 'back' | null): string =>
    announcement(said, line, item?.who ?? '', stillOpen(queue));
  return (
    <section className="eyes" aria-label={EYES_TEXTS.name} data-left={stillOpen(queue)} {...keys.handlers}>
      <p className="unseen" role="status">
        {last !== null && spoken(last)}
      </p>
      <EyesHead queue={queue} onBack={back} onClose={onClose} />
      <fieldset ref={card} className="eyes-card" aria-label={spoken(null)} tabIndex={-1} data-key={item?.key}>
        {item ? (
          <>
            <h3 className="eyes-field">
              {item.who !== '' && <span className="eyes-who">{item.who}</span>}
              {name}
            </h3>
            <EyesCard
              key={item.key}
              line={item.line}
              projector={projector}
              onAnswer={answer}
              onReveal={onReveal && (() => onReveal(item.key))}
            />
          </>
        ) : (
          <EyesEnd steps={queue.steps} onAgain={() => goOn(resumeLater(queue))} onClose={onClose} />
        )}
      </fieldset>
      {item && <p className="note eyes-keys">{keys.inside ? EYES_TEXTS.keys : EYES_TEXTS.keysAway}</p>}
    </section>
  );
}

function openKeysOf(items: readonly EyesItem[]): readonly string[] {
  return items.filter(({ line }) => line.verdict === 'unsure').map(({ key }) => key);
}

interface HeadProps extends Pick<Props, 'onClose'> {
  readonly queue: EyesQueue;
  onBack(): void;
}

/** How many are left, and the ways back and out. */
function EyesHead({ queue, onBack, onClose }: HeadProps) {
  const more = queue.open.length > 0;
  return (
    <div className="eyes-head">
      <p className="eyes-count">{more ? openText(stillOpen(queue)) : EYES_TEXTS.finished}</p>
      {queue.steps.length > 0 && (
        <ActionButton action="eyes-back" weight="quiet" label={EYES_TEXTS.backLast} onAct={onBack}>
          {EYES_TEXTS.back} <Key name="⌫" />
        </ActionButton>
      )}
      {more && (
        <ActionButton action="eyes-leave" weight="quiet" onAct={onClose}>
          {EYES_TEXTS.leave} <Key name="Esc" />
        </ActionButton>
      )}
    </div>
  );
}

function Key({ name }: { readonly name: string }) {
  return (
    <span className="key" aria-hidden="true">
      {name}
    </span>
  );
}
