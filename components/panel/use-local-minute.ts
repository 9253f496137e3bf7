import { useEffect, useState } from 'react';

const HALF_A_MINUTE = 30_000;

/** The local time `YYYY-MM-DDTHH:mm`, kept up to date. */
export function useLocalMinute(): string {
  const [minute, setMinute] = useState(localMinute);
  useEffect(() => {
    const timer = setInterval(() => setMinute(localMinute()), HALF_A_MINUTE);
    return () => clearInterval(timer);
  }, []);
  return minute;
}

function localMinute(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, '0');
  const day = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `${day}T${two(now.getHours())}:${two(now.getMinutes())}`;
}
