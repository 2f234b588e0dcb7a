import type { CarePattern } from '@samenloket/regional';
import { listOf, oneOf, yesNo } from '../cells/choice-kinds.js';
import {
  channelName,
  deskCode,
  emailAddress,
  identifier,
  nationalNumber,
  postcode,
  text,
} from '../cells/plain-kinds.js';
import {
  carePattern,
  locationReference,
  nisCode,
  realDate,
  type WrittenLocation,
} from '../cells/regional-kinds.js';
import {
  atypicalHours,
  contactPreferences,
  tariffs,
  urgentReasons,
  type AtypicalHours,
  type ContactPreference,
  type Tariff,
  type UrgentReason,
} from '../care-request-words.js';
import { Column } from './column.js';

const always = { required: 'always' } as const;
const unlessMapped = { required: 'unlessMapped' } as const;
const hidden = { shown: 'hidden' } as const;

/** A row of `aanvragen.csv`. Absent means not known. */
export class CareRequestRow {
  @Column('aanvraag_nr', identifier, always) number!: string;
  @Column('loket', deskCode, unlessMapped) desk?: string;
  @Column('datum_vraag', realDate, always) askedOn!: string;
  @Column('kanaal', channelName, hidden) channel?: string;
  @Column('gevonden_via', text(200)) foundThrough?: string;
  @Column('toeleider', text(200), hidden) referrer?: string;
  @Column('medewerker', text(200), hidden) colleague?: string;
  @Column('vraag', text(4000), hidden) question?: string;

  @Column('kind_voornaam', text(200), hidden) childFirstName?: string;
  @Column('kind_naam', text(200), hidden) childLastName?: string;
  /** The expected date while the child is unborn. */
  @Column('geboortedatum', realDate, hidden) birthDate?: string;
  @Column('verwacht', yesNo) unborn?: boolean;
  @Column('rijksregisternummer', nationalNumber, { shown: 'never' }) nationalNumber?: string;

  @Column('ouder_voornaam', text(200), hidden) applicantFirstName?: string;
  @Column('ouder_naam', text(200), hidden) applicantLastName?: string;
  @Column('telefoon', text(50), hidden) phone?: string;
  @Column('email', emailAddress, hidden) email?: string;
  @Column('taal', text(50)) language?: string;
  @Column('contactvoorkeur', oneOf(contactPreferences)) contactPreference?: ContactPreference;

  @Column('straat', text(200), hidden) street?: string;
  @Column('postcode', postcode, hidden) postcode?: string;
  @Column('nis_woonplaats', nisCode) nisHome?: string;

  @Column('nis_vraag', nisCode, unlessMapped) nisAsked?: string;
  @Column('gewenste_start', realDate, unlessMapped) originalStart?: string;
  @Column('opvangplan', carePattern, unlessMapped) pattern?: CarePattern;
  @Column('flexibel', yesNo) flexible?: boolean;
  @Column('minder_dagen', yesNo) acceptsFewerDays?: boolean;
  @Column('later_starten', yesNo) acceptsLaterStart?: boolean;
  @Column('tarief', oneOf(tariffs)) tariff?: Tariff;
  @Column('voorkeuren', listOf(locationReference)) preferences?: readonly WrittenLocation[];
  @Column('dringend', oneOf(urgentReasons)) urgentReason?: UrgentReason;
  @Column('atypisch', listOf(oneOf(atypicalHours))) atypicalHours?: readonly AtypicalHours[];
  @Column('zorgbehoefte', yesNo) specialCareNeed?: boolean;

  @Column('werk_opleiding', yesNo) workOrTraining?: boolean;
  @Column('alleenstaand', yesNo) single?: boolean;
  @Column('laag_inkomen', yesNo) lowIncome?: boolean;
  @Column('pleegkind', yesNo) fosterChild?: boolean;
  @Column('zorg_gezondheid', yesNo) healthOrCare?: boolean;
  @Column('geen_diploma', yesNo) noDiploma?: boolean;

  @Column('broer_zus_locatie', locationReference) siblingLocation?: WrittenLocation;
  @Column('meerling_met', identifier) twinOf?: string;
}
