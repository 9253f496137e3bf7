import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Writes into a closed profile that the person has given a host to the extension before: then the browser gives it again
 * without its question, which no test can answer. It is asked for, given and taken back as ever.
 */
export function grantedBefore(userDataDir: string, extensionId: string, host: string): void {
  const path = join(userDataDir, 'Default', 'Preferences');
  const preferences = JSON.parse(readFileSync(path, 'utf8'));
  const extension = preferences.extensions?.settings?.[extensionId];
  if (!extension?.granted_permissions) throw new Error('The profile does not know the extension.');
  for (const key of ['granted_permissions', 'runtime_granted_permissions']) {
    extension[key] ??= { api: [], explicit_host: [], manifest_permissions: [], scriptable_host: [] };
    extension[key].explicit_host = [...(extension[key].explicit_host ?? []), host];
  }
  writeFileSync(path, JSON.stringify(preferences));
}
