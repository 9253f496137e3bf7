import { browser } from 'wxt/browser';

/** The browser's own name for what a click on the icon does. */
const CHECK = '_execute_action';

/** The keys that do what a click on the icon does, as the person has set them; '' when there are none. */
export async function checkKey(): Promise<string> {
  const commands = await browser.commands.getAll();
  return commands.find(({ name }) => name === CHECK)?.shortcut ?? '';
}
