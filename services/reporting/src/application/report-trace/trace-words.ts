import type { ReportRule, TraceFactName } from '../../rules/trace-reason.js';

/** The rules as docs/domain.md numbers them. */
export const ruleWords: Readonly<Record<ReportRule, string>> = {
  whichRequests: '1 welke aanvragen',
  answered: '2 beantwoord',
  closed: '3 afgesloten',
  unanswered: '5 onbeantwoord',
  categories: '6 categorieën',
  municipalities: '7 gemeenten',
};

/** Named as the columns of a desk's own files, where these have them. */
export const factWords: Readonly<Record<TraceFactName, string>> = {
  askedOn: 'datum_vraag',
  originalStart: 'gewenste_start',
  nisAsked: 'nis_vraag',
  closure: 'afgesloten',
  offers: 'voorstellen',
  acceptedStart: 'aanvaarde_start',
  halfDaysAsked: 'halve_dagen_gevraagd',
  halfDaysAccepted: 'halve_dagen_aanvaard',
  wholeDaysAsked: 'hele_dagen_gevraagd',
  wholeDaysAccepted: 'hele_dagen_aanvaard',
  urgentReason: 'dringend',
  atypicalHours: 'atypisch',
  declared: 'verklaard',
  specialCareNeed: 'zorgbehoefte',
};

/** Codes in Dutch, those of a desk's own files where these have them; dates and numbers stand for themselves. */
export const valueWords: Readonly<Record<string, string>> = {
  placedThroughDesk: 'geplaatst via loket',
  foundHereWithoutDesk: 'elders gevonden:zelfde gemeente',
  foundInOtherMunicipality: 'elders gevonden:andere gemeente',
  lapsed: 'vervallen',
  unreachable: 'onbereikbaar',
  unknown: 'onbekend',
  withdrawn: 'ingetrokken',
  open: 'open',
  declined: 'geweigerd',
  expired: 'verlopen',
  withdrawnByOrganiser: 'ingetrokken door opvang',
  cancelled: 'geannuleerd door gezin',
  cancelledByOrganiser: 'geannuleerd door opvang',
  startOfWork: 'StartWerk',
  startOfTraining: 'StartOpleiding',
  careFellAway: 'WegvallenOpvang',
  crisisWithoutCare: 'CrisisgeenZorg',
  crisisWithCare: 'CrisisZorg',
  before7: 'Voor7uur',
  after18: 'Na18uur',
  saturdays: 'Zaterdagen',
  sundaysAndHolidays: 'ZonFeestdagen',
  workOrTraining: 'werk_opleiding',
  single: 'alleenstaand',
  lowIncome: 'laag_inkomen',
  fosterChild: 'pleegkind',
  healthOrCare: 'zorg_gezondheid',
  noDiploma: 'geen_diploma',
  sibling: 'broer_zus',
};
