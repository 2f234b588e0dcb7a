import { matching } from '../cells/cell-kind.js';
import { deskCode, text } from '../cells/plain-kinds.js';
import { realDate } from '../cells/regional-kinds.js';
import { deskSettings } from '../desk-settings.js';
import { Column } from './column.js';

const settingName = matching(
  'settingName',
  `an agreement: ${deskSettings.map((setting) => setting.dutchName).join(', ')}`,
  (written) => deskSettings.some((setting) => setting.dutchName === written),
);

/** A row of `afspraken.csv`; what the value may be depends on the agreement and is checked apart. */
export class AgreementRow {
  @Column('loket', deskCode, { required: 'always' })
  desk!: string;

  @Column('geldig_van', realDate, { required: 'always' })
  validFrom!: string;

  @Column('afspraak', settingName, { required: 'always' })
  dutchName!: string;

  @Column('waarde', text(200))
  writtenValue?: string;
}
