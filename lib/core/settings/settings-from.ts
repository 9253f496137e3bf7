import { DEFAULT_SETTINGS, type Settings } from './settings';

/** Settings out of whatever was stored: what has another shape is taken from the defaults. Never throws. */
export function settingsFrom(stored: unknown): Settings {
  const found: Readonly<Record<string, unknown>> =
    typeof stored === 'object' && stored !== null ? { ...stored } : {};
  const flag = (name: Exclude<keyof Settings, 'projector' | 'school'>): boolean => {
    const value = found[name];
    return typeof value === 'boolean' ? value : DEFAULT_SETTINGS[name];
  };
  const { projector, school } = found;
  return {
    autoCheck: flag('autoCheck'),
    keepRoster: flag('keepRoster'),
    hideWholeId: flag('hideWholeId'),
    showPhoto: flag('showPhoto'),
    remindDeadline: flag('remindDeadline'),
    projector: typeof projector === 'boolean' ? projector : DEFAULT_SETTINGS.projector,
    school: typeof school === 'string' ? school : DEFAULT_SETTINGS.school,
  };
}
