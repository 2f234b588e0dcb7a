import { platformId } from '../cells/plain-kinds.js';
import { realDate } from '../cells/regional-kinds.js';
import { Column } from './column.js';

/** A row of `vrije-plaatsen.csv`: on this day the enrolments of a location are all its children in care. */
export class OrganiserConfirmationRow {
  @Column('locatie_id', platformId, { required: 'always' })
  locationId!: string;

  @Column('bevestigd_op', realDate, { required: 'always' })
  confirmedOn!: string;
}
