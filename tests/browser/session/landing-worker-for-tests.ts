import { createClassStore } from '@/lib/platform/session/class-store';
import { check, classOf, classStudent } from '@/tests/support/made-up-class';

/** A page that lands check after check, and tells of each that is kept, until it is killed. */
self.addEventListener('message', async ({ data: name }: MessageEvent<string>) => {
  const store = createClassStore({ name, now: () => new Date('2026-09-10T08:00:00Z') });
  await store.create(classOf([classStudent(0)]));
  for (let count = 0; ; count += 1) {
    const kept = await store.land('class-1', 'student-0', check(`check-${count}`, count));
    if (!kept.ok || kept.value.kind !== 'landed') throw new Error('It lands.');
    self.postMessage(count);
  }
});
