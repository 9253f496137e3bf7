import { useLayoutEffect, useRef } from 'react';
import { ActionButton } from '@/components/panel/action-button';
import { announcement, EYES_TEXTS, finishedText, openText } from '@/lib/core/texts/eyes';
import { FIELD_NAMES } from '@/lib/core/texts/fields';
import type { HandVerdict } from '@/lib/core/verdict/comparison';
import { drawnLine } from '@/lib/core/view/drawn-line';
import { type EyesAnswer, type EyesQueue, stillOpen } from '@/lib/core/view/eyes-queue';
import { EyesCard } from './eyes-card';
import { EyesEnd } from './eyes-end';
import { type EyesKey, useEyesKeys } from './use-eyes-keys';
import { type EyesItem, useEyesQueue } from './use-eyes-queue';

interface Props {
  /** Settled lines stay among them, as they are now: a word can be taken back. */
  readonly items: readonly EyesItem[];
  readonly projector: boolean;
  /** what stays open elsewhere when all of them were looked at (restText) */
  readonly rest?: string;
  onAnswer(key: string, verdict: HandVerdict): void;
  onClose(): void;
  /** shows on the page where a value without a crop stands; absent where there is no page */
  readonly onReveal?: (key: string) => void;
}

/**
 * Goes through what needs eyes, one after another, by key, mouse or touch. Open it on a person's word: it takes the
 * focus. The next one comes at once; what was said goes to `onAnswer`, `unsure` when it is taken back.
 */
export function EyesView({ items, projector, rest = '', onAnswer, onClose, onReveal }: Props) {
  const card = useRef<HTMLFieldSetElement>(null);
  /** The person said something, or just came: the focus may go on to what comes now. */
  const ours = useRef(true);
  const onNext = (): void => {
    ours.current = true;
  };
  const { queue, item, last, answer, back, again } = useEyesQueue(items, { onAnswer, onNext });
  const line = item && drawnLine(item.line, projector);
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

  const spoken = (said: EyesAnswer | 'back' | null): string =>
    announcement(said, line, item?.who ?? '', stillOpen(queue), rest);
  return (
    <section className="eyes" aria-label={EYES_TEXTS.name} data-left={stillOpen(queue)} {...keys.handlers}>
      <p className="unseen" role="status">
        {last !== null && spoken(last)}
      </p>
      <EyesHead queue={queue} rest={rest} onBack={back} onClose={onClose} />
      <fieldset ref={card} className="eyes-card" aria-label={spoken(null)} tabIndex={-1} data-key={item?.key}>
        {item ? (
          <>
            <h3 className="eyes-field">
              {item.who !== '' && <span className="eyes-who">{item.who}</span>}
              {FIELD_NAMES[item.line.field]}
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
          <EyesEnd steps={queue.steps} onAgain={again} onClose={onClose} />
        )}
      </fieldset>
      {item && <p className="note eyes-keys">{keys.inside ? EYES_TEXTS.keys : EYES_TEXTS.keysAway}</p>}
    </section>
  );
}

interface HeadProps extends Pick<Props, 'onClose'> {
  readonly queue: EyesQueue;
  readonly rest: string;
  onBack(): void;
}

/** How many are left, and the ways back and out. */
function EyesHead({ queue, rest, onBack, onClose }: HeadProps) {
  const more = queue.open.length > 0;
  return (
    <div className="eyes-head">
      <p className="eyes-count">{more ? openText(stillOpen(queue)) : finishedText(stillOpen(queue), rest)}</p>
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
