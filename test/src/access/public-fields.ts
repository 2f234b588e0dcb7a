/**
 * What of a location anybody may see without signing in: enough to look around, and nothing of children, families or
 * staff. Of desks everything is public. A field that does not stand here is closed.
 */
export const publicFields: Readonly<Record<string, readonly string[]>> = {
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

/** Where on a location something of each type stands. */
export const wayTo: Readonly<Record<string, (selection: string) => string>> = {
  Location: (selection) => selection,
  Organiser: (selection) => `organiser { ${selection} }`,
  DayHours: (selection) => `openingHours { ${selection} }`,
  LocationClosure: (selection) => `closures { ${selection} }`,
  PlaceGroup: (selection) => `placeGroups { ${selection} }`,
  HalfDayCapacity: (selection) => `placeGroups { capacity { ${selection} } }`,
  Vacancy: (selection) => `vacancies(on: "2026-03-02") { ${selection} }`,
};
