import type { CarePattern } from '@samenloket/regional';
import { identifier } from '../cells/plain-kinds.js';
import { carePattern, realDate, yearMonth } from '../cells/regional-kinds.js';
import { Column } from './column.js';

/** A row of `bezetting.csv`: a child in care that never was in the register. */
export class OccupancyRow {
  @Column('groep_id', identifier, { required: 'always' })
  placeGroup!: string;

  @Column('kind_nr', identifier, { required: 'always' })
  childNumber!: string;

  /** `YYYY-MM` */
  @Column('geboortemaand', yearMonth, { shown: 'hidden' })
  birthMonth?: string;

  @Column('van', realDate, { required: 'always' })
  from!: string;

  /** First day without care; absent: no end known. */
  @Column('tot', realDate)
  until?: string;

  @Column('opvangplan', carePattern, { required: 'always' })
  pattern!: CarePattern;
}
