import { useEffect, useRef, useState } from 'react';
import type { Arrival } from '@/lib/core/board/arrivals';
import { numberTail } from '@/lib/core/board/number-tail';
import { arrivalsText } from '@/lib/core/texts/class-arrivals';

interface Props {
  readonly arrivals: readonly Arrival[];
}

/** Results that come one after another are said together, at most so often. Milliseconds. */
const EVERY = 3000;

/** Says politely what has come. */
export function Announcer({ arrivals }: Props) {
  const [text, setText] = useState('');
  const now = useRef(arrivals);
  now.current = arrivals;
  const said = useRef<Arrival | undefined>(arrivals.at(-1));
  const timer = useRef<ReturnType<typeof setTimeout> | null>(null);
  useEffect(() => {
    if (arrivals.at(-1) === said.current || timer.current !== null) return;
    timer.current = setTimeout(() => {
      timer.current = null;
      const since = said.current === undefined ? 0 : now.current.indexOf(said.current) + 1;
      const came = now.current.slice(since);
      said.current = now.current.at(-1);
      setText(arrivalsText(came.map((one) => ({ ...one, tail: numberTail(one.studentNo) }))));
    }, EVERY);
  }, [arrivals]);
  useEffect(
    () => () => {
      if (timer.current !== null) clearTimeout(timer.current);
    },
    [],
  );
  return (
    <p role="status" className="announcer" data-arrivals={arrivals.length}>
      {text !== '' && <span key={text}>{text}</span>}
    </p>
  );
}
