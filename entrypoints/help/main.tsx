import { createRoot, type Root } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { HelpPage, type HelpPageProps } from '@/components/help/help-page';
import { browserName } from '@/lib/core/surprises/browser-name';
import { SurpriseList } from '@/lib/core/surprises/surprise-list';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import { HELP_IDS } from '@/lib/core/view/help-id';
import { copyText } from '@/lib/platform/clipboard';
import { keptIfReadable } from '@/lib/platform/roster/kept-if-readable';
import { openRosterStore } from '@/lib/platform/roster/roster-store';
import { onUncaught } from '@/lib/platform/surprises/on-uncaught';

/** Which answer the address asks for. */
function targetIn(hash: string): HelpPageProps['target'] {
  if (hash.length < 2) return null;
  const id = HELP_IDS.find((known) => `#${known}` === hash);
  return id === undefined ? 'unknown' : { id };
}

function help(root: Root, surprises: SurpriseList): void {
  const store = openRosterStore();
  let head: HelpPageProps['head'] = null;
  let target = targetIn(location.hash);
  const draw = (): void =>
    root.render(
      <HelpPage
        target={target}
        head={head}
        surprises={surprises.list()}
        versions={{
          version: browser.runtime.getManifest().version,
          browser: browserName(navigator.userAgent),
        }}
        copy={copyText}
        show={(id) => {
          target = { id };
          draw();
        }}
      />,
    );
  const lookAtRoster = (): void =>
    void keptIfReadable(store)
      .then((kept) => {
        head = kept?.head ?? null;
        draw();
      })
      .catch((error: unknown) => surprises.see(surpriseOf('help-page', error)));
  window.addEventListener('hashchange', () => {
    target = targetIn(location.hash);
    draw();
  });
  surprises.subscribe(draw);
  store.onChanged(lookAtRoster);
  draw();
  lookAtRoster();
}

const place = document.querySelector('#root');
if (place) {
  const surprises = new SurpriseList();
  const drawing = (error: unknown): void => surprises.see(surpriseOf('draw', error));
  onUncaught(window, (error) => surprises.see(surpriseOf('help-page', error)));
  help(createRoot(place, { onCaughtError: drawing, onUncaughtError: drawing }), surprises);
}
