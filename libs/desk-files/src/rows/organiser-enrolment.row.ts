import type { CarePattern } from '@samenloket/regional';
import { identifier, platformId } from '../cells/plain-kinds.js';
import { carePattern, realDate, yearMonth } from '../cells/regional-kinds.js';
import { Column } from './column.js';

/** A row of `inschrijvingen.csv`: a child in care, as the system of its organiser knows it. */
export class OrganiserEnrolmentRow {
  @Column('locatie_id', platformId, { required: 'always' })
  locationId!: string;

  /** The organiser's own number of the enrolment. */
  @Column('inschrijving_nr', identifier, { required: 'always' })
  enrolmentNumber!: string;

  /** The platform's enrolment, for a child that came through it. */
  @Column('platform_id', platformId)
  enrolmentId?: string;

  @Column('groep_id', platformId)
  placeGroupId?: string;

  /** `YYYY-MM` */
  @Column('geboortemaand', yearMonth, { shown: 'hidden' })
  birthMonth?: string;

  @Column('van', realDate, { required: 'always' })
  from!: string;

  /** First day without care; absent: as the month of birth says. */
  @Column('tot', realDate)
  until?: string;

  @Column('opvangplan', carePattern, { required: 'always' })
  pattern!: CarePattern;
}
