import { useEffect, useState } from 'react';
import { localMinute } from '@/lib/core/text-forms/local-minute';

const HALF_A_MINUTE = 30_000;

/** The local time `YYYY-MM-DD HH:mm`, kept up to date. */
export function useLocalMinute(): string {
  const [minute, setMinute] = useState(() => localMinute(new Date()));
  useEffect(() => {
    const timer = setInterval(() => setMinute(localMinute(new Date())), HALF_A_MINUTE);
    return () => clearInterval(timer);
  }, []);
  return minute;
}
