import type { ScreenFailure, ScreenState } from '@/lib/core/view/screen-state';
import { FIELD_NAMES } from './fields';

const WHY: Readonly<Record<ScreenFailure, string>> = {
  'capture-refused': '浏览器没有允许截取画面，请点工具栏图标再核对一次',
  'tab-not-in-front': '期间切换了标签页，请回到这一页再核对一次',
  'page-moved': '页面一直在变化，请等页面停下来再核对一次',
  'reader-missing': '识读用的文件缺失，请重新安装扩展',
  'reader-refused': '这台电脑的设置不允许运行识读程序',
  'reader-unsupported': '这个浏览器或电脑太旧，不能运行识读程序',
  'reader-failed': '识读程序没有正常工作，请再核对一次',
  'background-failed': '浏览器没有及时回应，请再核对一次',
  'extension-reloaded': '扩展刚刚更新或重新加载过，请刷新页面再核对',
};

/** Before anything is read. */
const OPENING = '正在打开识读程序';

/** What the button says that ends it. */
export const STOP_SCREEN = '停止再读';

/** One sentence on reading the screen beside the page's text; '' when there is nothing to say. */
export function screenText(screen: ScreenState): string {
  switch (screen.state) {
    case 'off':
      return '';
    case 'done':
      return screen.unseen.length === 0
        ? ''
        : `画面上看不到${screen.unseen.map((field) => `“${FIELD_NAMES[field]}”`).join('')}，这几项没有按画面再读，是按页面文字核对的。`;
    case 'reading':
      if (screen.isOpening) return OPENING;
      return screen.total === 0 ? '正在按画面再读一遍' : `正在按画面再读一遍 ${screen.done}/${screen.total}`;
    case 'stopped':
      return '画面没有再读一遍：已停止。以上是按页面文字核对的结果。';
    case 'failed':
      return `画面没有再读一遍：${WHY[screen.reason]}。以上是按页面文字核对的结果。`;
    default:
      return screen satisfies never;
  }
}

/** The same beside the headline of the closed bar, as short as can be. */
export function screenShortText(screen: ScreenState): string {
  switch (screen.state) {
    case 'off':
      return '';
    case 'done':
      return screen.unseen.length === 0 ? '' : `${screen.unseen.length} 项画面上看不到`;
    case 'reading':
      if (screen.isOpening) return OPENING;
      return screen.total === 0 ? '再读画面' : `再读画面 ${screen.done}/${screen.total}`;
    case 'stopped':
    case 'failed':
      return '画面没有再读';
    default:
      return screen satisfies never;
  }
}
