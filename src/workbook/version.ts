import { RampError } from '../domain/error';
import { type Migration, migrations, templateVersion } from './migrations';
import { type SettingsSheet, VERSION_SETTING } from './sheets';

/** The version of a workbook's sheets; one whose number was lost counts as the first, for every step looks first. */
function versionOf(settings: Pick<SettingsSheet, 'sheet' | 'entries'>): number {
  if (!settings.sheet) return templateVersion();
  const version = Number(settings.entries.get(VERSION_SETTING));
  return Number.isInteger(version) && version >= 1 ? version : 1;
}

/**
 * A workbook that a newer add-on has changed is neither read nor written: columns may mean something else there.
 * @throws RampError `setup.newer`
 */
export function refuseNewer(settings: SettingsSheet): void {
  const version = versionOf(settings);
  const known = templateVersion();
  if (version > known) throw new RampError('setup.newer', { version, known });
}

/** The migrations that a workbook still needs, in their order. */
export function pendingMigrations(settings: SettingsSheet): readonly Migration[] {
  const version = versionOf(settings);
  return migrations().filter(({ to }) => to > version);
}
