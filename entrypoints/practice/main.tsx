import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { mountPanel } from '@/components/panel/mount-panel';
import { PracticeRecord } from '@/components/practice/practice-record';
import { mountTools } from '@/entrypoints/panel/mount-tools';
import { pagePorts } from '@/entrypoints/record.content/page-ports';
import { panelBridge } from '@/entrypoints/record.content/panel-bridge';
import { SurpriseList } from '@/lib/core/surprises/surprise-list';
import { surpriseOf } from '@/lib/core/surprises/surprise-of';
import { RecordCheck } from '@/lib/flows/check/check-record';
import type { UiHost } from '@/lib/page/ui-host';
import { checkKey } from '@/lib/platform/check-key';
import { onCheckCommand } from '@/lib/platform/messages/on-check-command';
import { onUncaught } from '@/lib/platform/surprises/on-uncaught';
import { openHelp } from '@/lib/platform/tabs/open-help';
import { openStart } from '@/lib/platform/tabs/open-start';
import { practicePorts } from './practice-ports';

function practise(place: Element): void {
  const surprises = new SurpriseList();
  onUncaught(window, (error) => surprises.see(surpriseOf('practice-page', error)));
  const root = createRoot(place, {
    onUncaughtError: (error) => surprises.see(surpriseOf('draw', error)),
  });
  const draw = (key: string): void =>
    root.render(<PracticeRecord checkKey={key} onBack={() => void openStart(null)} />);
  draw('');
  void checkKey().then(draw);
  let panelIn: UiHost | null = null;
  const page = pagePorts(document, {
    onUiLost: (reason) => void check.uiLost(reason),
    onSide: () => check.sideChanged(),
  });
  const showPanel = () => {
    const ui = page.ui();
    if (!ui || ui === panelIn) return;
    panelIn = ui;
    page.onClosed(
      mountPanel(
        bridge,
        mountTools(document, (id) => openHelp(id).then(() => true)),
      ),
    );
  };
  const check = new RecordCheck({ ...page, ...practicePorts(showPanel), onSurprise: surprises.see });
  const bridge = panelBridge(check, page, surprises, browser.runtime.getManifest().version);
  onCheckCommand(() => void check.check('click'));
}

const place = document.querySelector('#root');
if (place) practise(place);
