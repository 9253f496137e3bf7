import { useEffect, useState } from 'react';
import { chinaMinute } from '@/lib/core/calendar/china-minute';

const HALF_A_MINUTE = 30_000;

/** The time by China's clocks `YYYY-MM-DD HH:mm`, kept up to date. */
export function useChinaMinute(): string {
  const [minute, setMinute] = useState(() => chinaMinute(new Date()));
  useEffect(() => {
    const timer = setInterval(() => setMinute(chinaMinute(new Date())), HALF_A_MINUTE);
    return () => clearInterval(timer);
  }, []);
  return minute;
}
