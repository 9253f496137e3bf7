import { createRoot } from 'react-dom/client';
import { expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import eyesCss from '@/components/eyes/eyes.css?inline';
import { EyesView } from '@/components/eyes/eyes-view';
import panelCss from '@/components/panel/panel.css?inline';
import { paletteCss } from '@/lib/core/theme/palette-css';
import { LIGHT } from '@/lib/core/theme/tokens';
import { unsureLine } from '@/tests/browser/components/crops';

const COUNT = 60;
const SURNAMES = '林欧杨买赵钱孙李周吴郑王冯陈褚卫蒋沈韩朱';
const GIVEN = '知子䶮艾睿铖垚吴彦瑶俊明文轩梓涵若汐';

/** From the key to the first frame in which the next crop is drawn: milliseconds and frames. */
interface Step {
  readonly ms: number;
  readonly frames: number;
}

const items = Array.from({ length: COUNT }, (_, index) => {
  const name = `${SURNAMES[index % SURNAMES.length]}${GIVEN[index % GIVEN.length]}${GIVEN[(index * 7 + 3) % GIVEN.length]}`;
  return { key: `${index}`, who: `第 ${index + 1} 位`, line: unsureLine('name', name, name) };
});

/** Calls back in the first frame that shows another crop than `before`, fully decoded. */
function nextCrop(mount: HTMLElement, before: string, since: number): Promise<Step> {
  return new Promise((resolve) => {
    let frames = 0;
    const look = (): void => {
      frames += 1;
      const crop = mount.querySelector('img');
      const key = mount.querySelector<HTMLElement>('.eyes-card')?.dataset.key;
      const there = key === undefined || (key !== before && crop?.complete && crop.naturalWidth > 0);
      if (there) resolve({ ms: performance.now() - since, frames });
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

test('a class of 60 by keyboard', async () => {
  const mount = document.createElement('div');
  document.body.append(mount);
  const said: string[] = [];
  createRoot(mount).render(
    <section className="panel">
      <style>{`.panel{${paletteCss(LIGHT)}}${panelCss}${eyesCss}`}</style>
      <EyesView
        items={items}
        projector={false}
        onAnswer={(key) => said.push(key)}
        onClose={() => undefined}
      />
    </section>,
  );
  await expect.poll(() => mount.querySelector('.eyes-card')).toBeTruthy();
  const steps: Promise<Step>[] = [];
  addEventListener(
    'keydown',
    ({ timeStamp }) => {
      steps.push(
        nextCrop(mount, mount.querySelector<HTMLElement>('.eyes-card')?.dataset.key ?? '', timeStamp),
      );
    },
    { capture: true },
  );
  const begun = performance.now();
  for (let index = 0; index < COUNT; index += 1) {
    await userEvent.keyboard(index % 5 === 0 ? 'n' : 'y');
    await steps[index];
  }
  const whole = performance.now() - begun;
  const all = await Promise.all(steps);
  const ms = all.map((step) => step.ms).toSorted((one, other) => one - other);
  const at = (share: number): string => (ms[Math.floor(share * (ms.length - 1))] ?? 0).toFixed(1);
  const frames = Math.max(...all.map((step) => step.frames));
  console.log(
    `${COUNT} crops: key → next crop median ${at(0.5)} ms, nine in ten ${at(0.9)} ms, longest ${at(1)} ms, ` +
      `at most ${frames} frames; the whole run of the script ${(whole / 1000).toFixed(1)} s`,
  );
  expect(said).toHaveLength(COUNT);
});
