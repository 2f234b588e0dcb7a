import type { CarePattern } from '@samenloket/regional';
import { oneOf } from '../cells/choice-kinds.js';
import { identifier, text, channelName } from '../cells/plain-kinds.js';
import { carePattern, locationReference, realDate, type WrittenLocation } from '../cells/regional-kinds.js';
import { historyKinds, type HistoryKind } from '../history-words.js';
import { Column } from './column.js';

/** A row of `verloop.csv`; which columns an event needs is checked apart. */
export class HistoryRow {
  @Column('aanvraag_nr', identifier, { required: 'always' })
  requestNumber!: string;

  @Column('datum', realDate, { required: 'always' })
  on!: string;

  @Column('gebeurtenis', oneOf(historyKinds), { required: 'always' })
  kind!: HistoryKind;

  @Column('aanbod_nr', identifier)
  offerNumber?: string;

  @Column('locatie_id', locationReference)
  location?: WrittenLocation;

  @Column('start', realDate)
  start?: string;

  @Column('opvangplan', carePattern)
  pattern?: CarePattern;

  @Column('reden', text(500), { shown: 'beforeColon' })
  reason?: string;

  @Column('kanaal', channelName, { shown: 'hidden' })
  channel?: string;

  @Column('medewerker', text(200), { shown: 'hidden' })
  colleague?: string;

  @Column('nota', text(4000), { shown: 'hidden' })
  note?: string;
}
