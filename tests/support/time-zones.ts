import { afterEach, beforeEach, describe } from 'vitest';

/** Where most run it; where most servers run; and one that loses an hour in March and has one twice in November. */
export const TIME_ZONES = ['Asia/Shanghai', 'UTC', 'America/Los_Angeles'] as const;
export type TimeZone = (typeof TIME_ZONES)[number];

/** As on a machine of this time zone. */
export function withTimeZone(zone: string, body: () => void): void {
  const before = process.env.TZ;
  process.env.TZ = zone;
  try {
    body();
  } finally {
    if (before === undefined) delete process.env.TZ;
    else process.env.TZ = before;
  }
}

/** The same tests on machines of three time zones. */
export function inTimeZones(body: (zone: TimeZone) => void): void {
  describe.each(TIME_ZONES)('in %s', (zone) => {
    const before = process.env.TZ;
    beforeEach(() => {
      process.env.TZ = zone;
    });
    afterEach(() => {
      if (before === undefined) delete process.env.TZ;
      else process.env.TZ = before;
    });
    body(zone);
  });
}
