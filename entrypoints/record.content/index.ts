import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { PANEL_BRIDGE } from '@/lib/core/check/check-view';
import { RecordCheck } from '@/lib/flows/check-record';
import { onCheckCommand } from '@/lib/platform/messages/on-check-command';
import { readSettings } from '@/lib/platform/settings';
import { backgroundPorts } from './background-ports';
import { pagePorts } from './page-ports';
import { panelBridge } from './panel-bridge';

export default defineContentScript({
  matches: ['https://my.chsi.com.cn/archive/*', 'https://www.chsi.com.cn/xlcx/bg.do*'],
  runAt: 'document_idle',
  async main() {
    if (globalThis[PANEL_BRIDGE]) return;
    const page = pagePorts(document, (reason) => void check.uiLost(reason));
    const check = new RecordCheck({ ...page, ...backgroundPorts(document, page) });
    globalThis[PANEL_BRIDGE] = panelBridge(check, page, browser.runtime.getManifest().version);
    onCheckCommand(() => void check.check('click'));
    if ((await readSettings()).autoCheck) await check.check('auto');
  },
});
