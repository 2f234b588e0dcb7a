import { deskCode, text } from '../cells/plain-kinds.js';
import { enterpriseNumber, nisCode, realDate } from '../cells/regional-kinds.js';
import { Column } from './column.js';

/** A row of `loket.csv`: one municipality of the desk's working area. */
export class DeskAreaRow {
  @Column('loket', deskCode, { required: 'always' })
  desk!: string;

  @Column('naam', text(200), { required: 'always' })
  name!: string;

  @Column('organisator', text(200))
  organiser?: string;

  @Column('ondernemingsnummer', enterpriseNumber)
  enterpriseNumber?: string;

  @Column('nis', nisCode, { required: 'always' })
  nis!: string;

  @Column('geldig_van', realDate)
  from?: string;

  @Column('geldig_tot', realDate)
  to?: string;
}
