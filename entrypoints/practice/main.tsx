import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { mountPanel } from '@/components/panel/mount-panel';
import { PracticeRecord } from '@/components/practice/practice-record';
import { pagePorts } from '@/entrypoints/record.content/page-ports';
import { panelBridge } from '@/entrypoints/record.content/panel-bridge';
import { RecordCheck } from '@/lib/flows/check/check-record';
import type { UiHost } from '@/lib/page/ui-host';
import { onCheckCommand } from '@/lib/platform/messages/on-check-command';
import { practicePorts } from './practice-ports';

function practise(place: Element): void {
  createRoot(place).render(<PracticeRecord />);
  let panelIn: UiHost | null = null;
  const page = pagePorts(document, (reason) => void check.uiLost(reason));
  const showPanel = () => {
    const ui = page.ui();
    if (!ui || ui === panelIn) return;
    panelIn = ui;
    page.onClosed(mountPanel(bridge));
  };
  const check = new RecordCheck({ ...page, ...practicePorts(showPanel) });
  const bridge = panelBridge(check, page, browser.runtime.getManifest().version);
  onCheckCommand(() => void check.check('click'));
}

const place = document.querySelector('#root');
if (place) practise(place);
