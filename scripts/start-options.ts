import { SHOWN_AS, type ShownAs } from '@/tests/support/shown-as';

export interface StartOptions {
  /** how the made-up page shows its values */
  readonly as: ShownAs;
  readonly layout: string;
  readonly name: string;
  /** a made-up class of 60 instead of one record */
  readonly wholeClass: boolean;
  readonly headless: boolean;
  readonly build: boolean;
}

const HOW =
  'npm start -- [--class | [--page <layout>] [--case <name>] [--as text|protected|picture]] [--headless] [--no-build]';

function valueAfter(flag: string, args: readonly string[], otherwise: string): string {
  const at = args.indexOf(flag);
  if (at < 0) return otherwise;
  const value = args[at + 1];
  if (value === undefined || value.startsWith('--')) throw new Error(`${flag} wants a name.\nUsage: ${HOW}`);
  return value;
}

function isShownAs(as: string): as is ShownAs {
  return (SHOWN_AS as readonly string[]).includes(as);
}

/** A screen to show a window on; elsewhere than on Linux there always is one. */
function hasDisplay(platform: string, env: Readonly<Record<string, string | undefined>>): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY);
}

/** What `npm start -- …` asks for. Throws on flags that do not exist. */
export function startOptions(
  args: readonly string[],
  platform: string,
  env: Readonly<Record<string, string | undefined>>,
): StartOptions {
  const unknown = args.find(
    (arg) =>
      arg.startsWith('-') &&
      !['--class', '--page', '--case', '--as', '--headless', '--no-build'].includes(arg),
  );
  if (unknown) throw new Error(`There is no ${unknown}.\nUsage: ${HOW}`);
  const as = valueAfter('--as', args, 'protected');
  if (!isShownAs(as)) throw new Error(`--as wants one of ${SHOWN_AS.join(', ')}.\nUsage: ${HOW}`);
  return {
    as,
    layout: valueAfter('--page', args, 'archive-table'),
    name: valueAfter('--case', args, 'good'),
    wholeClass: args.includes('--class'),
    headless: args.includes('--headless') || !hasDisplay(platform, env),
    build: !args.includes('--no-build'),
  };
}
