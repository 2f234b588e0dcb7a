import { oneOf, yesNo } from '../cells/choice-kinds.js';
import { decimalNumber, identifier, postcode, text, timeOfDay, wholeNumber } from '../cells/plain-kinds.js';
import { enterpriseNumber, nisCode } from '../cells/regional-kinds.js';
import { Column } from './column.js';

const locationKind = oneOf({ gezinsopvang: 'familyCare', groepsopvang: 'groupCare' });

/** A row of `locaties.csv`. */
export class LocationRow {
  @Column('locatie_id', identifier, { required: 'always' })
  id!: string;

  @Column('organisator_id', identifier, { required: 'always' })
  organiserId!: string;

  @Column('organisator', text(200), { required: 'always' })
  organiserName!: string;

  @Column('ondernemingsnummer', enterpriseNumber)
  enterpriseNumber?: string;

  @Column('naam', text(200), { required: 'always' })
  name!: string;

  @Column('type', locationKind, { required: 'always' })
  kind!: 'familyCare' | 'groupCare';

  @Column('straat', text(200))
  street?: string;

  @Column('postcode', postcode)
  postcode?: string;

  @Column('gemeente', text(100))
  town?: string;

  @Column('nis', nisCode)
  nis?: string;

  @Column('lat', decimalNumber(-90, 90))
  latitude?: number;

  @Column('lon', decimalNumber(-180, 180))
  longitude?: number;

  /** `HH:MM` */
  @Column('opent', timeOfDay)
  opens?: string;

  @Column('sluit', timeOfDay)
  closes?: string;

  @Column('zaterdag', yesNo)
  saturdays?: boolean;

  @Column('inclusief', yesNo)
  inclusive?: boolean;

  @Column('dringende_plaatsen', wholeNumber(0, 999))
  urgentPlaces?: number;
}
