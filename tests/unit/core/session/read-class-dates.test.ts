import { describe, expect, test } from 'vitest';
import { isExpired } from '@/lib/core/roster/keep-until';
import { type DatesReading, readClassDates } from '@/lib/core/session/read-class-dates';
import { localDay } from '@/lib/core/text-forms/local-day';
import { inTimeZones } from '@/tests/support/time-zones';

const TODAY = '2026-09-10';

function said(reading: DatesReading): string {
  return reading.ok ? (reading.doubt ?? 'taken') : reading.problem;
}

inTimeZones(() => {
  describe('what was typed', () => {
    test.each([
      ['2026-09-20T17:00', '2026-10-20', 'taken'],
      ['', '2026-10-20', 'taken'],
      ['2026-09-20T17:00', '2026-09-20', 'taken'],
      ['2026-09-20T00:00', '2026-09-19', 'before-deadline'],
      ['', '2026-09-10', 'taken'],
      ['', '2026-09-09', 'past'],
      ['2026-09-20T17:00', '2026-09-09', 'past'],
      // 366 days from today, and one more
      ['', '2027-09-11', 'taken'],
      ['', '2027-09-12', 'too-late'],
      ['', '', 'no-day'],
      ['', '2026-02-30', 'no-day'],
      ['', '2026-9-30', 'no-day'],
      ['', '20260930', 'no-day'],
      ['', '2026-09-30T10:00', 'no-day'],
      ['', '12026-09-30', 'no-day'],
      ['2026-02-30T10:00', '2026-10-20', 'no-time'],
      ['2026-09-20T24:00', '2026-10-20', 'no-time'],
      ['2026-09-20', '2026-10-20', 'no-time'],
      // the hour that Los Angeles does not have, and the one that it has twice
      ['2026-03-08T02:30', '2026-10-20', 'taken'],
      ['2026-11-01T01:30', '2026-12-01', 'taken'],
    ])('%j and %j: %s', (deadline, keepUntil, expected) => {
      expect(said(readClassDates({ deadline, keepUntil }, TODAY))).toBe(expected);
    });
  });

  test('is taken as it was typed, no deadline as none', () => {
    expect(readClassDates({ deadline: '2026-09-20T17:00', keepUntil: '2026-10-20' }, TODAY)).toMatchObject({
      dates: { deadline: '2026-09-20T17:00', keepUntil: '2026-10-20' },
    });
    expect(readClassDates({ deadline: '', keepUntil: '2026-10-20' }, TODAY)).toMatchObject({
      dates: { deadline: null },
    });
  });

  test.each(['2026-03-08T23:59:59', '2026-11-01T00:00:00', '2026-12-31T23:59:59'])(
    'at %s of the clock on the wall today is not past, and yesterday is',
    (moment) => {
      const today = localDay(new Date(moment));
      const yesterday = localDay(new Date(new Date(moment).setDate(new Date(moment).getDate() - 1)));
      const saidOf = (keepUntil: string) => said(readClassDates({ deadline: '', keepUntil }, today));
      expect([saidOf(today), isExpired(today, today)]).toEqual(['taken', false]);
      expect([saidOf(yesterday), isExpired(yesterday, today)]).toEqual(['past', true]);
    },
  );
});
