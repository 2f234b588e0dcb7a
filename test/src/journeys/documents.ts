const offerFields = 'id status answerBy accepted { start pattern { text } }';
const change = `{ offer { ${offerFields} } position }`;

export const register = `mutation ($input: RegisterCareRequestInput!) {
  registerCareRequest(input: $input) { id position }
}`;

export const makeOffer = `mutation ($input: MakeOfferInput!) { makeOffer(input: $input) ${change} }`;
export const acceptOffer = `mutation ($input: AcceptOfferInput!) { acceptOffer(input: $input) ${change} }`;
export const declineOffer = `mutation ($offerId: ID!) { declineOffer(offerId: $offerId, reason: distance) ${change} }`;
export const withdrawOffer = `mutation ($offerId: ID!) { withdrawOffer(offerId: $offerId) ${change} }`;
export const cancelAcceptance = `mutation ($offerId: ID!, $by: CancelledBy!) {
  cancelAcceptance(offerId: $offerId, by: $by) ${change}
}`;

export const closeRequest = `mutation ($input: CloseCareRequestInput!) { closeCareRequest(input: $input) { id position } }`;

export const request = `query ($id: ID!) {
  careRequest(id: $id) { id status originalStart child { firstName lastName } applicant { phone } closure { outcome } }
}`;

/** A request with its offers, an offer with its location, a location with its vacancies: three services in one. */
export const requestAcrossServices = `query ($id: ID!, $on: Date!) {
  careRequest(id: $id) {
    status
    offers { status location { name organiser { name } vacancies(on: $on) { halfDay free } } }
  }
}`;

export const requestsOfDesk = `query ($deskId: ID!) {
  careRequests(filter: { deskId: $deskId }, first: 10) { edges { node { id } } }
}`;

export const offers = `query ($id: ID!) { careRequest(id: $id) { offers { ${offerFields} } } }`;

export const vacancies = `query ($locationId: ID!, $on: Date!) {
  vacancies(locationId: $locationId, on: $on) { halfDay free }
}`;

export const enrolments = `query ($requestId: ID!) {
  enrolmentsOfRequest(requestId: $requestId) { start pattern { text } }
}`;

export const report = `query ($deskId: ID!, $year: Int!, $snapshot: Date!) {
  yearlyReport(deskId: $deskId, year: $year, snapshot: $snapshot) {
    rows { nis total unansweredNoProposal unansweredNotAccepted atLeastOneMonthLater fewerDays }
  }
}`;

export const regional = `query ($deskIds: [ID!]!, $year: Int!, $snapshot: Date!) {
  regionalReport(deskIds: $deskIds, year: $year, snapshot: $snapshot) { gross { totals { total } } net { totals { total } } }
}`;

export const suggestions = `query ($deskId: ID!) {
  duplicateSuggestions(deskId: $deskId) { request { id } otherRequest { id } verdict }
}`;

export const confirmSameChild = `mutation ($id: ID!, $otherRequestId: ID!) {
  confirmSameChild(id: $id, otherRequestId: $otherRequestId) { suggestion { verdict } position }
}`;

export const describeLocation = `mutation ($input: DescribeLocationInput!) {
  describeLocation(input: $input) { location { id } position }
}`;
export const describePlaceGroup = `mutation ($input: DescribePlaceGroupInput!) {
  describePlaceGroup(input: $input) { position }
}`;
export const recordOccupant = `mutation ($input: RecordOccupantInput!) { recordOccupant(input: $input) { position } }`;
export const registerPlacement = `mutation ($input: RegisterPlacementInput!) {
  registerPlacement(input: $input) { requestId position }
}`;
export const closeSuddenly = `mutation ($input: CloseSuddenlyInput!) { closeSuddenly(input: $input) { children } }`;

export const describePerson = `mutation ($input: DescribePersonInput!) { describePerson(input: $input) { id } }`;
export const giveMembership = `mutation ($input: GiveMembershipInput!) {
  giveMembership(input: $input) { id position }
}`;
