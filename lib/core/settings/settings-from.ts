import { HIDE_ID } from './hide-id';
import { DEFAULT_SETTINGS, type Settings } from './settings';

/** Settings out of whatever was stored: what has another shape is taken from the defaults. Never throws. */
export function settingsFrom(stored: unknown): Settings {
  const found: Readonly<Record<string, unknown>> =
    typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const { hideId, hideWholeId, projector, school } = found;
  const flags = Object.entries(DEFAULT_SETTINGS).map(([name, usual]) => {
    const value = found[name];
    return [name, typeof value === 'boolean' && typeof usual === 'boolean' ? value : usual];
  });
  return {
    ...(Object.fromEntries(flags) as Settings),
    // earlier versions kept a switch for all of it
    hideId:
      HIDE_ID.find((one) => one === hideId) ?? (hideWholeId === true ? 'whole' : DEFAULT_SETTINGS.hideId),
    projector: typeof projector === 'boolean' ? projector : null,
    school: typeof school === 'string' ? school : null,
  };
}
