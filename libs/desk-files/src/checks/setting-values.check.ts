import { deskSettingOf } from '../desk-settings.js';
import { quoted } from '../file-fault.js';
import type { FileSetCheck } from './file-set-check.js';

export const settingValues: FileSetCheck = {
  name: 'an agreement has a value that it can have',
  *check(draft) {
    for (const { row, dutchName, writtenValue } of draft.rows.afspraken) {
      const setting = deskSettingOf(dutchName);
      if (!setting) continue;
      const passes =
        writtenValue === undefined
          ? setting.emptyMeans !== undefined
          : setting.kind.read(writtenValue) !== undefined;
      if (passes) continue;
      const orEmpty = setting.emptyMeans === undefined ? '' : `, or empty for "${setting.emptyMeans}"`;
      yield draft.fault('afspraken', {
        row,
        column: 'waarde',
        found: quoted(writtenValue),
        allowed: `${setting.kind.allowed}${orEmpty}`,
      });
    }
  },
};
