import type { PublicFields } from '@samenloket/platform';

/**
 * What families look around by before they sign in: where a location is, when it is open, what is free. Not how many or
 * how old the children in care are, how many people care for them, or why a child-minder closes, which may be an illness.
 */
export const publicFields: PublicFields = {
  Location: [
    ...['id', 'name', 'kind', 'organiser', 'desk', 'street', 'postcode', 'town', 'nis'],
    ...['latitude', 'longitude', 'opens', 'closes', 'saturdays', 'inclusive', 'openingHours'],
    ...['publicHolidays', 'widerHours', 'closures', 'placeGroups', 'vacanciesConfirmedOn', 'vacancies'],
  ],
  Organiser: ['id', 'name', 'enterpriseNumber'],
  DayHours: ['day', 'from', 'to'],
  LocationClosure: ['from', 'until'],
  PlaceGroup: ['id', 'tier', 'ageFrom', 'ageTo', 'validFrom', 'validTo', 'capacity', 'kind'],
  HalfDayCapacity: ['halfDay', 'places'],
  Vacancy: [
    ...['placeGroupId', 'tier', 'kind', 'halfDay', 'date', 'capacity', 'free'],
    ...['notConfirmedSince', 'confirmedOn'],
  ],
};
