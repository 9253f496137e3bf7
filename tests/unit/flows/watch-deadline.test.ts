import { describe, expect, test } from 'vitest';
import { DEFAULT_HEAD } from '@/lib/core/roster/model/default-head';
import { createDeadlineWatch } from '@/lib/flows/watch-deadline';
import { inTimeZones } from '@/tests/support/time-zones';

const AT_FIVE = '2026-09-29T17:00';

/** A browser whose clock, roster and permission can be changed. */
function made({ now = '2026-09-28T01:00:00Z', deadline = AT_FIVE as string | null, wants = true } = {}) {
  const world = {
    now,
    deadline,
    wants,
    hasRoster: true,
    icon: ['', ''],
    watchesIn: 0 as number | null,
    reminded: [] as readonly string[],
    notices: [] as string[],
  };
  const watch = createDeadlineWatch({
    kept: async () =>
      world.hasRoster ? { head: { ...DEFAULT_HEAD, deadline: world.deadline, contact: '教务处' } } : null,
    now: () => new Date(world.now),
    showIcon: async (...icon) => {
      world.icon = icon;
    },
    watchIn: async (minutes) => {
      world.watchesIn = minutes;
    },
    wantsReminders: async () => world.wants,
    reminded: async () => world.reminded,
    remember: async (reminded) => {
      world.reminded = reminded;
    },
    remind: async ({ title }) => void world.notices.push(title),
  });
  return { world, watch };
}

inTimeZones(() => {
  test.each([
    // China is eight hours ahead of UTC
    ['2026-09-26T08:59:00Z', '', '学籍核对助手：截止时间 2026-09-29 17:00', 1],
    ['2026-09-26T09:00:00Z', '3天', '学籍核对助手：截止时间 2026-09-29 17:00，还有 3 天', 1],
    ['2026-09-28T09:01:00Z', '23时', '学籍核对助手：截止时间 2026-09-29 17:00，还有 23 小时', 60],
    ['2026-09-29T08:59:00Z', '<1时', '学籍核对助手：截止时间 2026-09-29 17:00，还有不到 1 小时', 1],
    ['2026-09-29T09:00:00Z', '', '学籍核对助手：已过截止时间，请联系 教务处', null],
    ['2026-09-29T09:01:00Z', '', '学籍核对助手：已过截止时间，请联系 教务处', null],
    ['2026-08-01T00:00:00Z', '', '学籍核对助手：截止时间 2026-09-29 17:00', 60],
  ])(
    'at %s the icon says "%s", is called %s, and is looked at in %s minutes',
    async (now, badge, title, minutes) => {
      const { world, watch } = made({ now, wants: false });
      await watch();
      expect(world.icon).toEqual([badge, title]);
      expect(world.watchesIn).toBe(minutes);
    },
  );
});

describe('without a roster or a deadline', () => {
  test('the icon is cleared, and nothing waits', async () => {
    const { world, watch } = made();
    await watch();
    expect(world.icon[0]).toBe('1天');
    world.hasRoster = false;
    await watch();
    expect(world.icon).toEqual(['', '学籍核对助手']);
    expect(world.watchesIn).toBe(null);
  });

  test('nobody is reminded', async () => {
    const { world, watch } = made({ deadline: null });
    await watch();
    expect(world.icon).toEqual(['', '学籍核对助手']);
    expect(world.notices).toEqual([]);
  });
});

describe('a reminder', () => {
  test('comes once on the day before and once on the day, however often it is looked', async () => {
    const { world, watch } = made();
    for (let hour = 0; hour < 40; hour += 1) {
      world.now = new Date(Date.UTC(2026, 8, 27, 16 + hour, 30)).toISOString();
      await Promise.all([watch(), watch()]);
    }
    expect(world.notices).toEqual(['学籍核对明天截止', '学籍核对今天截止']);
    expect(world.reminded).toEqual(['2026-09-29T17:00 day-before', '2026-09-29T17:00 on-the-day']);
  });

  test('comes again for another deadline', async () => {
    const { world, watch } = made();
    await watch();
    world.deadline = '2026-09-29T18:00';
    await watch();
    expect(world.notices).toHaveLength(2);
  });

  test('never comes while it is not wanted or not allowed, and then comes at once when it is', async () => {
    const { world, watch } = made({ wants: false });
    await watch();
    expect([world.notices, world.reminded]).toEqual([[], []]);
    world.wants = true;
    await watch();
    expect(world.notices).toHaveLength(1);
  });

  test('is remembered for the last twenty only', async () => {
    const { world, watch } = made();
    world.reminded = Array.from({ length: 20 }, (_, at) => `2026-08-${at + 10}T17:00 day-before`);
    await watch();
    expect(world.reminded).toHaveLength(20);
    expect(world.reminded.at(-1)).toBe('2026-09-29T17:00 day-before');
  });
});
